-- CreateEnum
CREATE TYPE "emergency_group" AS ENUM ('life', 'care', 'child', 'violence', 'mind', 'parent_ill');

-- CreateEnum
CREATE TYPE "glossary_sector" AS ENUM ('everyday', 'school', 'health_care', 'social_services', 'insurance', 'law');

-- CreateEnum
CREATE TYPE "provider_kind" AS ENUM ('municipality', 'region', 'school', 'state', 'organization');

-- CreateEnum
CREATE TYPE "access_way" AS ENUM ('self', 'referral', 'application', 'without_assessment', 'rights_based');

-- CreateEnum
CREATE TYPE "cost_kind" AS ENUM ('free', 'fee', 'means_tested', 'varies');

-- CreateEnum
CREATE TYPE "section_mode" AS ENUM ('base', 'add', 'replace');

-- CreateEnum
CREATE TYPE "scope_kind" AS ENUM ('nation', 'region', 'municipality');

-- CreateEnum
CREATE TYPE "phone_type" AS ENUM ('voice', 'sms', 'textphone', 'video');

-- CreateTable
CREATE TABLE "guide_service" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "visits" JSONB NOT NULL,
    "interpreter_services" JSONB NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "guide_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide_service_area" (
    "scope_id" TEXT NOT NULL,
    "guide_service_id" UUID NOT NULL,

    CONSTRAINT "guide_service_area_pkey" PRIMARY KEY ("scope_id")
);

-- CreateTable
CREATE TABLE "emergency_number" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "group" "emergency_group" NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "hours" JSONB NOT NULL,
    "website" TEXT,

    CONSTRAINT "emergency_number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "glossary_term" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "forms" TEXT[],
    "need_slugs" TEXT[],

    CONSTRAINT "glossary_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "glossary_meaning" (
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "sector" "glossary_sector" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "glossary_meaning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "life_area" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "tint" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "hint" JSONB NOT NULL,

    CONSTRAINT "life_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "life_area_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "providers" "provider_kind"[],
    "access_ways" "access_way"[],
    "minimum_age" INTEGER,
    "maximum_age" INTEGER,
    "cost_kind" "cost_kind" NOT NULL,
    "related_slugs" TEXT[],
    "sources" JSONB NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,
    "local_checks" TEXT[],

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_text" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "in_other_words" TEXT[],
    "keywords" TEXT[],
    "source_digest" TEXT,
    "reviewed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "need_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_section" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" "section_mode" NOT NULL,
    "body" TEXT NOT NULL,
    "based_on" TEXT,

    CONSTRAINT "need_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_need" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "in_other_words" TEXT[],
    "keywords" TEXT[],
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "local_need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "record_key" TEXT NOT NULL,
    "data" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_record" (
    "record_key" TEXT NOT NULL,
    "scope_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "imported_record_pkey" PRIMARY KEY ("record_key")
);

-- CreateTable
CREATE TABLE "scope" (
    "id" TEXT NOT NULL,
    "kind" "scope_kind" NOT NULL,
    "parent_id" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "scope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "accent" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "locales" TEXT[],
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Stockholm',

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "provider_kind" NOT NULL,
    "description" TEXT,
    "website" TEXT,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "application_process" TEXT NOT NULL,
    "eligibility_description" TEXT,
    "referral" TEXT,
    "email" TEXT,
    "url" TEXT,
    "apply_url" TEXT,
    "access_ways" "access_way"[],
    "keywords" TEXT[],
    "interpreter_services" TEXT,
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_need" (
    "service_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "first" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,

    CONSTRAINT "service_need_pkey" PRIMARY KEY ("service_id","need_id")
);

-- CreateTable
CREATE TABLE "service_area" (
    "service_id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,

    CONSTRAINT "service_area_pkey" PRIMARY KEY ("service_id","scope_id")
);

-- CreateTable
CREATE TABLE "phone" (
    "id" UUID NOT NULL,
    "service_id" UUID,
    "guide_service_id" UUID,
    "contact_id" UUID,
    "number" TEXT NOT NULL,
    "type" "phone_type" NOT NULL DEFAULT 'voice',
    "description" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL,
    "service_id" UUID,
    "phone_id" UUID,
    "guide_service_id" UUID,
    "byday" TEXT[],
    "opens_at" TEXT,
    "closes_at" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "notes" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL,
    "service_id" UUID,
    "guide_service_id" UUID,
    "name" TEXT,
    "address_1" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "accessibility" TEXT,
    "transportation" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost_option" (
    "id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "kind" "cost_kind" NOT NULL,
    "option" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "cost_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "language" (
    "id" UUID NOT NULL,
    "service_id" UUID,
    "guide_service_id" UUID,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "language_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "name" TEXT,
    "title" TEXT NOT NULL,
    "email" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "guide_service_scope_id_slug_key" ON "guide_service"("scope_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "emergency_number_scope_id_slug_key" ON "emergency_number"("scope_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_term_slug_key" ON "glossary_term"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_meaning_term_id_sector_key" ON "glossary_meaning"("term_id", "sector");

-- CreateIndex
CREATE UNIQUE INDEX "life_area_slug_key" ON "life_area"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "need_slug_key" ON "need"("slug");

-- CreateIndex
CREATE INDEX "need_life_area_id_idx" ON "need"("life_area_id");

-- CreateIndex
CREATE UNIQUE INDEX "need_text_need_id_locale_key" ON "need_text"("need_id", "locale");

-- CreateIndex
CREATE INDEX "need_section_scope_id_idx" ON "need_section"("scope_id");

-- CreateIndex
CREATE UNIQUE INDEX "need_section_need_id_scope_id_locale_kind_key" ON "need_section"("need_id", "scope_id", "locale", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "local_need_need_id_scope_id_key" ON "local_need"("need_id", "scope_id");

-- CreateIndex
CREATE INDEX "revision_record_key_number_idx" ON "revision"("record_key", "number");

-- CreateIndex
CREATE UNIQUE INDEX "revision_scope_id_number_record_key_key" ON "revision"("scope_id", "number", "record_key");

-- CreateIndex
CREATE UNIQUE INDEX "region_scope_id_key" ON "region"("scope_id");

-- CreateIndex
CREATE UNIQUE INDEX "region_slug_key" ON "region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "region_code_key" ON "region"("code");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_scope_id_key" ON "municipality"("scope_id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_slug_key" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_code_key" ON "municipality"("code");

-- CreateIndex
CREATE UNIQUE INDEX "organization_scope_id_slug_key" ON "organization"("scope_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "service_scope_id_slug_key" ON "service"("scope_id", "slug");

-- CreateIndex
CREATE INDEX "service_need_need_id_idx" ON "service_need"("need_id");

-- CreateIndex
CREATE INDEX "service_area_scope_id_idx" ON "service_area"("scope_id");

-- CreateIndex
CREATE INDEX "phone_service_id_idx" ON "phone"("service_id");

-- CreateIndex
CREATE INDEX "phone_guide_service_id_idx" ON "phone"("guide_service_id");

-- CreateIndex
CREATE INDEX "phone_contact_id_idx" ON "phone"("contact_id");

-- CreateIndex
CREATE INDEX "schedule_service_id_idx" ON "schedule"("service_id");

-- CreateIndex
CREATE INDEX "schedule_phone_id_idx" ON "schedule"("phone_id");

-- CreateIndex
CREATE INDEX "schedule_guide_service_id_idx" ON "schedule"("guide_service_id");

-- CreateIndex
CREATE INDEX "location_service_id_idx" ON "location"("service_id");

-- CreateIndex
CREATE INDEX "location_guide_service_id_idx" ON "location"("guide_service_id");

-- CreateIndex
CREATE INDEX "cost_option_service_id_idx" ON "cost_option"("service_id");

-- CreateIndex
CREATE INDEX "language_service_id_idx" ON "language"("service_id");

-- CreateIndex
CREATE INDEX "language_guide_service_id_idx" ON "language"("guide_service_id");

-- CreateIndex
CREATE INDEX "contact_service_id_idx" ON "contact"("service_id");

-- AddForeignKey
ALTER TABLE "guide_service" ADD CONSTRAINT "guide_service_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_service" ADD CONSTRAINT "guide_service_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_service_area" ADD CONSTRAINT "guide_service_area_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_service_area" ADD CONSTRAINT "guide_service_area_guide_service_id_fkey" FOREIGN KEY ("guide_service_id") REFERENCES "guide_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emergency_number" ADD CONSTRAINT "emergency_number_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "glossary_term" ADD CONSTRAINT "glossary_term_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "glossary_meaning" ADD CONSTRAINT "glossary_meaning_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "glossary_term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "life_area" ADD CONSTRAINT "life_area_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_life_area_id_fkey" FOREIGN KEY ("life_area_id") REFERENCES "life_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_text" ADD CONSTRAINT "need_text_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_section" ADD CONSTRAINT "need_section_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_section" ADD CONSTRAINT "need_section_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_need" ADD CONSTRAINT "local_need_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_need" ADD CONSTRAINT "local_need_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_record" ADD CONSTRAINT "imported_record_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scope" ADD CONSTRAINT "scope_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "scope"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_need" ADD CONSTRAINT "service_need_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_need" ADD CONSTRAINT "service_need_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_guide_service_id_fkey" FOREIGN KEY ("guide_service_id") REFERENCES "guide_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_phone_id_fkey" FOREIGN KEY ("phone_id") REFERENCES "phone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_guide_service_id_fkey" FOREIGN KEY ("guide_service_id") REFERENCES "guide_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_guide_service_id_fkey" FOREIGN KEY ("guide_service_id") REFERENCES "guide_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost_option" ADD CONSTRAINT "cost_option_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "language" ADD CONSTRAINT "language_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "language" ADD CONSTRAINT "language_guide_service_id_fkey" FOREIGN KEY ("guide_service_id") REFERENCES "guide_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;
