-- What a child asks is translated like the rest of a need: no longer Swedish alone.
ALTER TABLE "need_text"
  DROP CONSTRAINT "need_text_young_title_check",
  ADD CONSTRAINT "need_text_young_title_check" CHECK ("young_title" IS NULL OR is_text("young_title"));

-- A text by locale may say in which of its languages a professional translator has read it.
CREATE OR REPLACE FUNCTION is_localized(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN jsonb_typeof(value) IS DISTINCT FROM 'object' THEN false
    ELSE (value ? 'sv') AND NOT EXISTS (
      SELECT FROM jsonb_each(value - 'reviewed') AS entry(locale, content)
      WHERE entry.locale <> ALL (known_locales())
        OR jsonb_typeof(entry.content) <> 'string'
        OR NOT is_text(entry.content #>> '{}')
    ) AND CASE WHEN NOT value ? 'reviewed' THEN true
      WHEN jsonb_typeof(value -> 'reviewed') <> 'array' THEN false
      ELSE NOT EXISTS (
        SELECT FROM jsonb_array_elements(value -> 'reviewed') AS entry(locale)
        WHERE jsonb_typeof(entry.locale) <> 'string'
          OR entry.locale #>> '{}' = 'sv'
          OR NOT (value - 'reviewed') ? (entry.locale #>> '{}')
      ) END END;
