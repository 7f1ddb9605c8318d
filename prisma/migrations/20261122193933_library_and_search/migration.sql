-- CreateEnum
CREATE TYPE "actor_sector" AS ENUM ('school', 'health_care', 'social_services', 'state', 'others');

-- CreateEnum
CREATE TYPE "process_actor" AS ENUM ('family', 'school', 'health_care', 'social_services', 'state', 'court', 'other');

-- CreateEnum
CREATE TYPE "minority_language" AS ENUM ('finnish', 'meankieli', 'sami');

-- AlterTable
ALTER TABLE "municipality" ADD COLUMN     "administrative_areas" "minority_language"[] DEFAULT ARRAY[]::"minority_language"[],
ADD COLUMN     "films" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "unreviewed_translations" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "sector" "actor_sector" NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "responsible_for" TEXT[],
    "not_for" TEXT[],
    "need_slugs" TEXT[],

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grey_zone" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "says" JSONB NOT NULL,
    "holds" TEXT NOT NULL,
    "press" TEXT NOT NULL,
    "need_slugs" TEXT[],

    CONSTRAINT "grey_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "forms" TEXT[],
    "what" TEXT NOT NULL,
    "written_by" TEXT[],
    "asked_by" TEXT[],
    "get_it" TEXT NOT NULL,
    "good_to_know" TEXT,
    "need_slugs" TEXT[],

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "easy_read" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "need_id" UUID NOT NULL,
    "title" TEXT,
    "summary" TEXT[],
    "steps" JSONB NOT NULL,
    "turn_here" TEXT[],
    "source_digest" TEXT NOT NULL,

    CONSTRAINT "easy_read_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "former_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "in_other_words" TEXT[],
    "keywords" TEXT[],
    "need_slugs" TEXT[],
    "sources" JSONB NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "process_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_step" (
    "id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "actor" "process_actor" NOT NULL,
    "who" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "you_do" TEXT NOT NULL,
    "duration" TEXT,
    "next" JSONB NOT NULL,

    CONSTRAINT "process_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "synonym_group" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "same" TEXT[],
    "old" TEXT[],
    "narrower" TEXT[],
    "related" TEXT[],

    CONSTRAINT "synonym_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_count" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "query" TEXT NOT NULL,
    "searches" INTEGER NOT NULL DEFAULT 0,
    "empty" INTEGER NOT NULL DEFAULT 0,
    "opened" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_count_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "actor_slug_key" ON "actor"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "grey_zone_slug_key" ON "grey_zone"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "paper_slug_key" ON "paper"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "easy_read_need_id_key" ON "easy_read"("need_id");

-- CreateIndex
CREATE UNIQUE INDEX "process_slug_key" ON "process"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "process_step_process_id_position_key" ON "process_step"("process_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "process_step_process_id_name_key" ON "process_step"("process_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "synonym_group_scope_id_locale_slug_key" ON "synonym_group"("scope_id", "locale", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "search_count_scope_id_locale_week_query_key" ON "search_count"("scope_id", "locale", "week", "query");

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grey_zone" ADD CONSTRAINT "grey_zone_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "easy_read" ADD CONSTRAINT "easy_read_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "easy_read" ADD CONSTRAINT "easy_read_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_step" ADD CONSTRAINT "process_step_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "process"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synonym_group" ADD CONSTRAINT "synonym_group_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_count" ADD CONSTRAINT "search_count_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the Prisma schema cannot say, as in the constraints before.

CREATE OR REPLACE FUNCTION known_locales() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['sv', 'en', 'ar', 'ckb', 'es', 'fa', 'fi', 'kmr', 'pl', 'so', 'ti', 'uk'];

CREATE FUNCTION is_list(value jsonb, shortest int) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN jsonb_typeof(value) = 'array' THEN jsonb_array_length(value) >= shortest ELSE false END;

ALTER TABLE "municipality"
  ADD CONSTRAINT "municipality_films_check" CHECK (is_list("films", 0));

ALTER TABLE "easy_read"
  ADD CONSTRAINT "easy_read_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "easy_read_title_check" CHECK (is_text("title")),
  ADD CONSTRAINT "easy_read_lines_check" CHECK (
    cardinality("summary") > 0 AND is_list_of_texts("summary")
    AND cardinality("turn_here") > 0 AND is_list_of_texts("turn_here")
  ),
  ADD CONSTRAINT "easy_read_steps_check" CHECK (is_list("steps", 1)),
  ADD CONSTRAINT "easy_read_source_digest_check" CHECK (is_digest("source_digest"));

ALTER TABLE "process"
  ADD CONSTRAINT "process_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "process_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "process_former_slugs_check" CHECK (are_former_slugs("former_slugs", "slug")),
  ADD CONSTRAINT "process_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "process_texts_check" CHECK (is_text("title") AND is_text("summary")),
  ADD CONSTRAINT "process_words_check" CHECK (is_list_of_texts("in_other_words") AND is_list_of_texts("keywords")),
  ADD CONSTRAINT "process_need_slugs_check" CHECK (cardinality("need_slugs") > 0 AND is_list_of_slugs("need_slugs")),
  ADD CONSTRAINT "process_sources_check" CHECK (is_list("sources", 1)),
  ADD CONSTRAINT "process_review_check" CHECK ("review_next" > "reviewed_on");

ALTER TABLE "process_step"
  ADD CONSTRAINT "process_step_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "process_step_name_check" CHECK (is_slug("name")),
  ADD CONSTRAINT "process_step_texts_check" CHECK (is_text("who") AND is_text("title") AND is_text("you_do")),
  ADD CONSTRAINT "process_step_duration_check" CHECK (is_text("duration")),
  ADD CONSTRAINT "process_step_next_check" CHECK (is_list("next", 0));

ALTER TABLE "actor"
  ADD CONSTRAINT "actor_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "actor_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "actor_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "actor_texts_check" CHECK (is_text("name") AND is_text("summary")),
  ADD CONSTRAINT "actor_responsible_for_check" CHECK (
    cardinality("responsible_for") > 0 AND is_list_of_texts("responsible_for")
  ),
  ADD CONSTRAINT "actor_not_for_check" CHECK (is_list_of_texts("not_for")),
  ADD CONSTRAINT "actor_need_slugs_check" CHECK (is_list_of_slugs("need_slugs"));

ALTER TABLE "grey_zone"
  ADD CONSTRAINT "grey_zone_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "grey_zone_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "grey_zone_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "grey_zone_texts_check" CHECK (is_text("question") AND is_text("holds") AND is_text("press")),
  ADD CONSTRAINT "grey_zone_says_check" CHECK (is_list("says", 2)),
  ADD CONSTRAINT "grey_zone_need_slugs_check" CHECK (cardinality("need_slugs") > 0 AND is_list_of_slugs("need_slugs"));

ALTER TABLE "paper"
  ADD CONSTRAINT "paper_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "paper_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "paper_texts_check" CHECK (is_text("title") AND is_text("what") AND is_text("get_it")),
  ADD CONSTRAINT "paper_forms_check" CHECK (is_list_of_texts("forms")),
  ADD CONSTRAINT "paper_written_by_check" CHECK (cardinality("written_by") > 0 AND is_list_of_texts("written_by")),
  ADD CONSTRAINT "paper_asked_by_check" CHECK (cardinality("asked_by") > 0 AND is_list_of_texts("asked_by")),
  ADD CONSTRAINT "paper_good_to_know_check" CHECK (is_text("good_to_know")),
  ADD CONSTRAINT "paper_need_slugs_check" CHECK (is_list_of_slugs("need_slugs"));

ALTER TABLE "synonym_group"
  ADD CONSTRAINT "synonym_group_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "synonym_group_locale_check" CHECK ("locale" = ANY (known_locales())),
  ADD CONSTRAINT "synonym_group_words_check" CHECK (
    cardinality("same") > 0 AND cardinality("same" || "old" || "narrower" || "related") > 1
    AND is_list_of_texts("same" || "old" || "narrower" || "related")
  );

ALTER TABLE "search_count"
  ADD CONSTRAINT "search_count_locale_check" CHECK ("locale" = ANY (known_locales())),
  ADD CONSTRAINT "search_count_query_check" CHECK (is_text("query") AND length("query") <= 80),
  ADD CONSTRAINT "search_count_week_check" CHECK (extract(isodow FROM "week") = 1),
  ADD CONSTRAINT "search_count_numbers_check" CHECK (
    "searches" >= 1 AND "empty" BETWEEN 0 AND "searches" AND "opened" >= 0
  );
