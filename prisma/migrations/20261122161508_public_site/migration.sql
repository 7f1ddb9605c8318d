-- CreateEnum
CREATE TYPE "compliance_level" AS ENUM ('full', 'partial', 'none');

-- CreateEnum
CREATE TYPE "issue_reason" AS ENUM ('non_compliance', 'disproportionate_burden', 'out_of_scope');

-- CreateEnum
CREATE TYPE "fund_kind" AS ENUM ('foundation', 'association', 'public', 'guide_to_funds');

-- CreateEnum
CREATE TYPE "municipality_status" AS ENUM ('open', 'not_yet_open');

-- AlterTable
ALTER TABLE "life_area" ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "need" ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "need_text" ADD COLUMN     "young_title" TEXT;

-- AlterTable
ALTER TABLE "municipality" ADD COLUMN     "data_protection_controller" TEXT,
ADD COLUMN     "data_protection_email" TEXT,
ADD COLUMN     "domains" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "status" "municipality_status" NOT NULL DEFAULT 'open',
ADD COLUMN     "website" TEXT;

-- Who answers for personal data, of a municipality that is there already: its board, until somebody says it better,
-- by way of its guide; without a guide an address that is nobody's.
UPDATE "municipality" SET
  "data_protection_controller" = 'Kommunstyrelsen i ' || "name",
  "data_protection_email" = coalesce(
    (SELECT "guide_service"."email" FROM "guide_service_area"
       JOIN "guide_service" ON "guide_service"."id" = "guide_service_area"."guide_service_id"
       WHERE "guide_service_area"."scope_id" = "municipality"."scope_id"),
    'dataskyddsombud@' || "slug" || '.example'
  );

ALTER TABLE "municipality" ALTER COLUMN "data_protection_controller" SET NOT NULL,
ALTER COLUMN "data_protection_email" SET NOT NULL;

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "need_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "service" ADD COLUMN     "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "young_summary" TEXT;

-- AlterTable
ALTER TABLE "schedule" ADD COLUMN     "open_on_holidays" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "accessibility_statement" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "compliance" "compliance_level" NOT NULL,
    "published_on" DATE NOT NULL,
    "assessed_on" DATE NOT NULL,
    "updated_on" DATE NOT NULL,
    "method" TEXT NOT NULL,
    "report_email" TEXT,
    "report_answer" TEXT,

    CONSTRAINT "accessibility_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accessibility_issue" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "criterion" TEXT,
    "reason" "issue_reason" NOT NULL,
    "alternative" TEXT NOT NULL,
    "mend_by" DATE,

    CONSTRAINT "accessibility_issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "life_event" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "in_other_words" TEXT[],
    "keywords" TEXT[],
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "life_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "life_event_phase" (
    "id" UUID NOT NULL,
    "life_event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "need_slugs" TEXT[],

    CONSTRAINT "life_event_phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profession" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "forms" TEXT[],
    "does" TEXT NOT NULL,
    "meet_at" TEXT[],
    "ask" TEXT[],
    "licensed" BOOLEAN NOT NULL DEFAULT false,
    "need_slugs" TEXT[],

    CONSTRAINT "profession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fund" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "fund_kind" NOT NULL,
    "summary" TEXT NOT NULL,
    "for_whom" TEXT NOT NULL,
    "purposes" TEXT[],
    "apply" TEXT NOT NULL,
    "period" TEXT,
    "website" TEXT,
    "email" TEXT,
    "service_slug" TEXT,
    "need_slugs" TEXT[],
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "fund_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "accessibility_statement_scope_id_key" ON "accessibility_statement"("scope_id");

-- CreateIndex
CREATE UNIQUE INDEX "accessibility_issue_statement_id_position_key" ON "accessibility_issue"("statement_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "life_event_slug_key" ON "life_event"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "life_event_phase_life_event_id_position_key" ON "life_event_phase"("life_event_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "profession_slug_key" ON "profession"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "fund_scope_id_slug_key" ON "fund"("scope_id", "slug");

-- AddForeignKey
ALTER TABLE "accessibility_statement" ADD CONSTRAINT "accessibility_statement_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accessibility_issue" ADD CONSTRAINT "accessibility_issue_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "accessibility_statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "life_event" ADD CONSTRAINT "life_event_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "life_event_phase" ADD CONSTRAINT "life_event_phase_life_event_id_fkey" FOREIGN KEY ("life_event_id") REFERENCES "life_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profession" ADD CONSTRAINT "profession_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fund" ADD CONSTRAINT "fund_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the Prisma schema cannot say, as in the constraints before.

CREATE OR REPLACE FUNCTION known_locales() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['sv', 'en', 'ar'];

CREATE FUNCTION is_host_name(value text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN value ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$' AND length(value) <= 253;

CREATE FUNCTION is_list_of_host_names(value text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN NOT EXISTS (SELECT FROM unnest(value) AS entry(host) WHERE is_host_name(entry.host) IS NOT TRUE);

-- Addresses that a page had before: none of them is the one that it has now.
CREATE FUNCTION are_former_slugs(value text[], slug text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN is_list_of_slugs(value) AND slug <> ALL (value);

ALTER TABLE "municipality"
  ADD CONSTRAINT "municipality_domains_check" CHECK (is_list_of_host_names("domains")),
  ADD CONSTRAINT "municipality_website_check" CHECK ("website" LIKE 'https://%'),
  ADD CONSTRAINT "municipality_data_protection_check" CHECK (
    is_text("data_protection_controller") AND "data_protection_email" LIKE '_%@_%'
  );

-- A host name leads to one municipality.
CREATE FUNCTION check_municipality_domains() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "municipality" WHERE "id" <> NEW."id" AND "domains" && NEW."domains") THEN
    RAISE EXCEPTION 'one of the domains % is another municipality''s', NEW."domains"
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'municipality_domains_key';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "municipality_domains_key" BEFORE INSERT OR UPDATE OF "domains" ON "municipality"
  FOR EACH ROW EXECUTE FUNCTION check_municipality_domains();

ALTER TABLE "life_area"
  ADD CONSTRAINT "life_area_former_slugs_check" CHECK (are_former_slugs("former_slugs", "slug"));

ALTER TABLE "need"
  ADD CONSTRAINT "need_former_slugs_check" CHECK (are_former_slugs("former_slugs", "slug"));

ALTER TABLE "need_text"
  ADD CONSTRAINT "need_text_young_title_check" CHECK (
    "young_title" IS NULL OR (is_text("young_title") AND "locale" = 'sv')
  );

ALTER TABLE "organization"
  ADD CONSTRAINT "organization_need_slugs_check" CHECK (is_list_of_slugs("need_slugs"));

ALTER TABLE "service"
  ADD CONSTRAINT "service_former_slugs_check" CHECK (are_former_slugs("former_slugs", "slug")),
  ADD CONSTRAINT "service_young_summary_check" CHECK (is_text("young_summary"));

ALTER TABLE "schedule"
  ADD CONSTRAINT "schedule_holidays_check" CHECK (NOT "open_on_holidays" OR cardinality("byday") > 0);

ALTER TABLE "life_event"
  ADD CONSTRAINT "life_event_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "life_event_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "life_event_former_slugs_check" CHECK (are_former_slugs("former_slugs", "slug")),
  ADD CONSTRAINT "life_event_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "life_event_texts_check" CHECK (is_localized("title") AND is_localized("summary")),
  ADD CONSTRAINT "life_event_words_check" CHECK (
    is_list_of_texts("in_other_words") AND is_list_of_texts("keywords")
  ),
  ADD CONSTRAINT "life_event_review_check" CHECK ("review_next" > "reviewed_on");

ALTER TABLE "life_event_phase"
  ADD CONSTRAINT "life_event_phase_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "life_event_phase_texts_check" CHECK (is_text("title") AND is_text("text")),
  ADD CONSTRAINT "life_event_phase_need_slugs_check" CHECK (is_list_of_slugs("need_slugs"));

ALTER TABLE "profession"
  ADD CONSTRAINT "profession_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "profession_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "profession_texts_check" CHECK (is_text("title") AND is_text("does")),
  ADD CONSTRAINT "profession_forms_check" CHECK (is_list_of_texts("forms")),
  ADD CONSTRAINT "profession_meet_at_check" CHECK (cardinality("meet_at") > 0 AND is_list_of_texts("meet_at")),
  ADD CONSTRAINT "profession_ask_check" CHECK (cardinality("ask") > 0 AND is_list_of_texts("ask")),
  ADD CONSTRAINT "profession_need_slugs_check" CHECK (is_list_of_slugs("need_slugs"));

ALTER TABLE "fund"
  ADD CONSTRAINT "fund_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "fund_texts_check" CHECK (
    is_text("name") AND is_text("summary") AND is_text("for_whom") AND is_text("apply")
  ),
  ADD CONSTRAINT "fund_purposes_check" CHECK (cardinality("purposes") > 0 AND is_list_of_texts("purposes")),
  ADD CONSTRAINT "fund_period_check" CHECK (is_text("period")),
  ADD CONSTRAINT "fund_website_check" CHECK ("website" LIKE 'https://%'),
  ADD CONSTRAINT "fund_email_check" CHECK ("email" LIKE '_%@_%'),
  ADD CONSTRAINT "fund_service_slug_check" CHECK (is_slug("service_slug")),
  ADD CONSTRAINT "fund_need_slugs_check" CHECK (is_list_of_slugs("need_slugs")),
  ADD CONSTRAINT "fund_review_check" CHECK ("review_next" > "reviewed_on");

-- The software's own statement is the nation's; a municipality's says where one reports what does not work.
ALTER TABLE "accessibility_statement"
  ADD CONSTRAINT "accessibility_statement_scope_check" CHECK (
    "scope_id" = 'nation' OR "scope_id" LIKE 'municipality:%'
  ),
  ADD CONSTRAINT "accessibility_statement_dates_check" CHECK ("assessed_on" <= "updated_on"),
  ADD CONSTRAINT "accessibility_statement_method_check" CHECK (is_text("method")),
  ADD CONSTRAINT "accessibility_statement_report_check" CHECK (
    num_nonnulls("report_email", "report_answer") = CASE
      WHEN "scope_id" = 'nation' AND "report_email" IS NULL THEN 0 ELSE 2 END
  ),
  ADD CONSTRAINT "accessibility_statement_report_form_check" CHECK (
    "report_email" LIKE '_%@_%' AND is_text("report_answer")
  );

ALTER TABLE "accessibility_issue"
  ADD CONSTRAINT "accessibility_issue_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "accessibility_issue_texts_check" CHECK (is_text("what") AND is_text("alternative")),
  ADD CONSTRAINT "accessibility_issue_criterion_check" CHECK ("criterion" ~ '^[1-4]\.[0-9]\.[0-9]{1,2}$');
