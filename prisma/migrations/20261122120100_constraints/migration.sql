-- What the Prisma schema cannot say. Whoever writes to these tables (import, desk, a hand in psql) meets the same
-- rules. Functions have bodies that are parsed when they are made (RETURN), so that pg_restore, which has no
-- search_path, can check them too. Their lists are compared with the code's in tests/integration/constraints.test.ts.

-- Values

CREATE FUNCTION known_locales() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['sv', 'ar'];

CREATE FUNCTION known_section_kinds() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['forWhom', 'providedBy', 'access', 'cost', 'duration', 'next', 'offer', 'steps', 'bring', 'turnHere',
    'rights', 'refused', 'children', 'professionals', 'goodToKnow'];

CREATE FUNCTION is_slug(value text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(value) <= 80;

CREATE FUNCTION is_text(value text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN btrim(value, E' \n\r\t') <> '';

CREATE FUNCTION is_wall_time(value text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN value ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$';

CREATE FUNCTION is_digest(value text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN value ~ '^[0-9a-f]{12}$';

-- Texts by locale: Swedish is always there, every text is a text, every locale is known.
CREATE FUNCTION is_localized(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN jsonb_typeof(value) IS DISTINCT FROM 'object' THEN false
    ELSE (value ? 'sv') AND NOT EXISTS (
      SELECT FROM jsonb_each(value) AS entry(locale, content)
      WHERE entry.locale <> ALL (known_locales())
        OR jsonb_typeof(entry.content) <> 'string'
        OR NOT is_text(entry.content #>> '{}')
    ) END;

CREATE FUNCTION is_list_of_texts(value text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN NOT EXISTS (SELECT FROM unnest(value) AS entry(content) WHERE is_text(entry.content) IS NOT TRUE);

CREATE FUNCTION is_list_of_slugs(value text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN NOT EXISTS (SELECT FROM unnest(value) AS entry(slug) WHERE is_slug(entry.slug) IS NOT TRUE);

-- Scopes: one tree, nation over region over municipality. The id says the kind, so the parent's id says the parent's.

ALTER TABLE "scope"
  ADD CONSTRAINT "scope_tree_check" CHECK (CASE "kind"
    WHEN 'nation' THEN "id" = 'nation' AND "parent_id" IS NULL
    WHEN 'region' THEN "id" LIKE 'region:%' AND "parent_id" IS NOT NULL AND "parent_id" = 'nation'
    WHEN 'municipality' THEN "id" LIKE 'municipality:%' AND "parent_id" IS NOT NULL AND "parent_id" LIKE 'region:%'
  END),
  ADD CONSTRAINT "scope_id_form_check" CHECK ("id" = 'nation' OR is_slug(substring("id" FROM ':(.*)$')) IS TRUE),
  ADD CONSTRAINT "scope_revision_check" CHECK ("revision" >= 0);

INSERT INTO "scope" ("id", "kind") VALUES ('nation', 'nation');

ALTER TABLE "region"
  ADD CONSTRAINT "region_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "region_scope_check" CHECK ("scope_id" = 'region:' || "slug"),
  ADD CONSTRAINT "region_code_check" CHECK ("code" ~ '^[0-9]{2}$'),
  ADD CONSTRAINT "region_name_check" CHECK (is_text("name"));

ALTER TABLE "municipality"
  ADD CONSTRAINT "municipality_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "municipality_scope_check" CHECK ("scope_id" = 'municipality:' || "slug"),
  ADD CONSTRAINT "municipality_code_check" CHECK ("code" ~ '^[0-9]{4}$'),
  ADD CONSTRAINT "municipality_name_check" CHECK (is_text("name")),
  ADD CONSTRAINT "municipality_accent_check" CHECK ("accent" ~ '^#[0-9a-f]{6}$'),
  ADD CONSTRAINT "municipality_locales_check" CHECK (
    "locales" <@ known_locales() AND cardinality("locales") > 0 AND "locales"[1] = 'sv'
  ),
  ADD CONSTRAINT "municipality_time_zone_check" CHECK (is_text("time_zone"));

CREATE FUNCTION check_municipality_region() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "scope" JOIN "region" ON "region"."scope_id" = "scope"."parent_id"
    WHERE "scope"."id" = NEW."scope_id" AND "region"."id" = NEW."region_id"
  ) THEN
    RAISE EXCEPTION 'the scope % does not lie under the region of its municipality', NEW."scope_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'municipality_region_check';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "municipality_region_check" BEFORE INSERT OR UPDATE ON "municipality"
  FOR EACH ROW EXECUTE FUNCTION check_municipality_region();

-- Needs

ALTER TABLE "life_area"
  ADD CONSTRAINT "life_area_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "life_area_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "life_area_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "life_area_title_check" CHECK (is_localized("title")),
  ADD CONSTRAINT "life_area_hint_check" CHECK (is_localized("hint"));

ALTER TABLE "need"
  ADD CONSTRAINT "need_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "need_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "need_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "need_providers_check" CHECK (cardinality("providers") > 0),
  ADD CONSTRAINT "need_access_ways_check" CHECK (cardinality("access_ways") > 0),
  ADD CONSTRAINT "need_ages_check" CHECK (
    "minimum_age" BETWEEN 0 AND 120 AND "maximum_age" BETWEEN 0 AND 120 AND "minimum_age" <= "maximum_age"
  ),
  ADD CONSTRAINT "need_related_slugs_check" CHECK (is_list_of_slugs("related_slugs")),
  ADD CONSTRAINT "need_sources_check" CHECK (
    CASE WHEN jsonb_typeof("sources") = 'array' THEN jsonb_array_length("sources") > 0 ELSE false END
  ),
  ADD CONSTRAINT "need_review_check" CHECK ("review_next" > "reviewed_on"),
  ADD CONSTRAINT "need_local_checks_check" CHECK (cardinality("local_checks") > 0 AND is_list_of_texts("local_checks"));

-- Swedish is the source; a translation says which Swedish text it was made from.
ALTER TABLE "need_text"
  ADD CONSTRAINT "need_text_locale_check" CHECK ("locale" = ANY (known_locales())),
  ADD CONSTRAINT "need_text_title_check" CHECK (is_text("title")),
  ADD CONSTRAINT "need_text_summary_check" CHECK (is_text("summary")),
  ADD CONSTRAINT "need_text_source_check" CHECK (("locale" = 'sv') = ("source_digest" IS NULL)),
  ADD CONSTRAINT "need_text_source_digest_check" CHECK (is_digest("source_digest")),
  ADD CONSTRAINT "need_text_reviewed_check" CHECK ("locale" <> 'sv' OR "reviewed");

-- The nation's sections are what the others add to or replace. Local ones are in Swedish: their record has no locale.
ALTER TABLE "need_section"
  ADD CONSTRAINT "need_section_locale_check" CHECK (
    "locale" = ANY (known_locales()) AND ("scope_id" = 'nation' OR "locale" = 'sv')
  ),
  ADD CONSTRAINT "need_section_kind_check" CHECK ("kind" = ANY (known_section_kinds())),
  ADD CONSTRAINT "need_section_mode_check" CHECK (("mode" = 'base') = ("scope_id" = 'nation')),
  ADD CONSTRAINT "need_section_based_on_check" CHECK (("mode" = 'replace') = ("based_on" IS NOT NULL)),
  ADD CONSTRAINT "need_section_digest_check" CHECK (is_digest("based_on")),
  ADD CONSTRAINT "need_section_body_check" CHECK (is_text("body"));

ALTER TABLE "local_need"
  ADD CONSTRAINT "local_need_scope_check" CHECK ("scope_id" <> 'nation'),
  ADD CONSTRAINT "local_need_review_check" CHECK ("review_next" > "reviewed_on");

ALTER TABLE "glossary_term"
  ADD CONSTRAINT "glossary_term_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "glossary_term_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "glossary_term_term_check" CHECK (is_text("term")),
  ADD CONSTRAINT "glossary_term_forms_check" CHECK (is_list_of_texts("forms")),
  ADD CONSTRAINT "glossary_term_need_slugs_check" CHECK (is_list_of_slugs("need_slugs"));

ALTER TABLE "glossary_meaning"
  ADD CONSTRAINT "glossary_meaning_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "glossary_meaning_text_check" CHECK (is_localized("text"));

-- Doors: organizations, services, guides, acute numbers

ALTER TABLE "organization"
  ADD CONSTRAINT "organization_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "organization_name_check" CHECK (is_text("name")),
  ADD CONSTRAINT "organization_website_check" CHECK ("website" LIKE 'https://%');

ALTER TABLE "service"
  ADD CONSTRAINT "service_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "service_texts_check" CHECK (
    is_text("name") AND is_text("summary") AND is_text("description") AND is_text("application_process")
  ),
  ADD CONSTRAINT "service_access_ways_check" CHECK (cardinality("access_ways") > 0),
  ADD CONSTRAINT "service_urls_check" CHECK ("url" LIKE 'https://%' AND "apply_url" LIKE 'https://%'),
  ADD CONSTRAINT "service_email_check" CHECK ("email" LIKE '_%@_%'),
  ADD CONSTRAINT "service_keywords_check" CHECK (is_list_of_texts("keywords")),
  ADD CONSTRAINT "service_review_check" CHECK ("review_next" > "reviewed_on");

ALTER TABLE "service_need"
  ADD CONSTRAINT "service_need_position_check" CHECK ("position" >= 1);

ALTER TABLE "guide_service"
  ADD CONSTRAINT "guide_service_scope_check" CHECK ("scope_id" LIKE 'municipality:%'),
  ADD CONSTRAINT "guide_service_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "guide_service_email_check" CHECK ("email" LIKE '_%@_%'),
  ADD CONSTRAINT "guide_service_texts_check" CHECK (
    is_localized("about") AND is_localized("visits") AND is_localized("interpreter_services")
  ),
  ADD CONSTRAINT "guide_service_review_check" CHECK ("review_next" > "reviewed_on");

ALTER TABLE "guide_service_area"
  ADD CONSTRAINT "guide_service_area_scope_check" CHECK ("scope_id" LIKE 'municipality:%');

ALTER TABLE "emergency_number"
  ADD CONSTRAINT "emergency_number_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "emergency_number_number_check" CHECK ("number" ~ '^[0-9][0-9 -]+[0-9]$'),
  ADD CONSTRAINT "emergency_number_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "emergency_number_texts_check" CHECK (
    is_localized("name") AND is_localized("description") AND is_localized("hours")
  ),
  ADD CONSTRAINT "emergency_number_website_check" CHECK ("website" LIKE 'https://%');

-- A phone, a place, an hour, a language belongs to exactly one.

ALTER TABLE "phone"
  ADD CONSTRAINT "phone_owner_check" CHECK (num_nonnulls("service_id", "guide_service_id", "contact_id") = 1),
  ADD CONSTRAINT "phone_number_check" CHECK ("number" ~ '^[0-9][0-9 -]+[0-9]$'),
  ADD CONSTRAINT "phone_position_check" CHECK ("position" >= 1);

ALTER TABLE "schedule"
  ADD CONSTRAINT "schedule_owner_check" CHECK (num_nonnulls("service_id", "phone_id", "guide_service_id") = 1),
  ADD CONSTRAINT "schedule_days_check" CHECK ("byday" <@ ARRAY['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
  ADD CONSTRAINT "schedule_form_check" CHECK (is_wall_time("opens_at") AND is_wall_time("closes_at")),
  ADD CONSTRAINT "schedule_times_check" CHECK ("opens_at" < "closes_at"),
  ADD CONSTRAINT "schedule_closed_check" CHECK (
    num_nonnulls("opens_at", "closes_at") = CASE WHEN "closed" THEN 0 ELSE 2 END
  ),
  ADD CONSTRAINT "schedule_dates_check" CHECK ("valid_from" <= "valid_to"),
  -- Regular hours have days and no dates, and are open; an exception has both dates and no days.
  ADD CONSTRAINT "schedule_kind_check" CHECK (
    CASE WHEN cardinality("byday") > 0 THEN num_nonnulls("valid_from", "valid_to") = 0 AND NOT "closed"
      ELSE num_nonnulls("valid_from", "valid_to") = 2 END
  ),
  ADD CONSTRAINT "schedule_position_check" CHECK ("position" >= 1);

ALTER TABLE "location"
  ADD CONSTRAINT "location_owner_check" CHECK (num_nonnulls("service_id", "guide_service_id") = 1),
  ADD CONSTRAINT "location_address_check" CHECK (is_text("address_1") AND is_text("city")),
  ADD CONSTRAINT "location_postal_code_check" CHECK ("postal_code" ~ '^[0-9]{3} [0-9]{2}$'),
  ADD CONSTRAINT "location_position_check" CHECK ("position" >= 1);

ALTER TABLE "language"
  ADD CONSTRAINT "language_owner_check" CHECK (num_nonnulls("service_id", "guide_service_id") = 1),
  ADD CONSTRAINT "language_code_check" CHECK ("code" ~ '^[a-z]{2,3}$'),
  ADD CONSTRAINT "language_position_check" CHECK ("position" >= 1);

ALTER TABLE "contact"
  ADD CONSTRAINT "contact_title_check" CHECK (is_text("title")),
  ADD CONSTRAINT "contact_email_check" CHECK ("email" LIKE '_%@_%'),
  ADD CONSTRAINT "contact_position_check" CHECK ("position" >= 1);

ALTER TABLE "cost_option"
  ADD CONSTRAINT "cost_option_option_check" CHECK (is_text("option")),
  ADD CONSTRAINT "cost_option_position_check" CHECK ("position" >= 1);

-- Revisions: numbers without gaps, rows that are only added

ALTER TABLE "imported_record"
  ADD CONSTRAINT "imported_record_digest_check" CHECK (is_digest("digest"));

CREATE FUNCTION check_scope_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."revision" NOT IN (OLD."revision", OLD."revision" + 1) THEN
    RAISE EXCEPTION 'the revision of % goes from % to %', OLD."id", OLD."revision", NEW."revision"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'scope_revision_step_check';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "scope_revision_step_check" BEFORE UPDATE ON "scope"
  FOR EACH ROW EXECUTE FUNCTION check_scope_revision();

CREATE FUNCTION check_revision_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."number" IS DISTINCT FROM (SELECT "revision" FROM "scope" WHERE "id" = NEW."scope_id") THEN
    RAISE EXCEPTION 'revision % is not the current one of %', NEW."number", NEW."scope_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_number_check';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "revision_number_check" BEFORE INSERT ON "revision"
  FOR EACH ROW EXECUTE FUNCTION check_revision_number();

CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is only added to: % of "revision" is refused', TG_OP
    USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_append_only_check';
END $$;

CREATE TRIGGER "revision_append_only_check" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_revision_change();
