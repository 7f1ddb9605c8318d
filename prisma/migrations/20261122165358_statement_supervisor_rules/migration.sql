-- The nation's statement names the authority that oversees the law, for all; a municipality's does not.
ALTER TABLE "accessibility_statement"
  ADD CONSTRAINT "accessibility_statement_supervisor_check" CHECK (
    num_nonnulls("supervisor_name", "supervisor_url") IN (0, 2)
      AND ("scope_id" = 'nation' OR "supervisor_name" IS NULL)
  ),
  ADD CONSTRAINT "accessibility_statement_supervisor_form_check" CHECK (
    is_text("supervisor_name") AND "supervisor_url" LIKE 'https://%'
  );
