-- Written by hand: the type keeps what municipalities have chosen. A table's name is a type's name too.
ALTER TYPE "minority_language" RENAME TO "administrative_area";

-- CreateTable
CREATE TABLE "minority_language" (
    "id" UUID NOT NULL,
    "scope_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "languages" JSONB NOT NULL,
    "in_other_words" TEXT[],
    "keywords" TEXT[],
    "administrative_area" "administrative_area",
    "text" TEXT NOT NULL,
    "in_area" TEXT,
    "outside_area" TEXT,
    "need_slugs" TEXT[],
    "sources" JSONB NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "review_next" DATE NOT NULL,

    CONSTRAINT "minority_language_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "minority_language_slug_key" ON "minority_language"("slug");

-- AddForeignKey
ALTER TABLE "minority_language" ADD CONSTRAINT "minority_language_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "scope"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the Prisma schema cannot say, as in the constraints before.

ALTER TABLE "minority_language"
  ADD CONSTRAINT "minority_language_scope_check" CHECK ("scope_id" = 'nation'),
  ADD CONSTRAINT "minority_language_slug_check" CHECK (is_slug("slug")),
  ADD CONSTRAINT "minority_language_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "minority_language_texts_check" CHECK (is_text("name") AND is_text("text")),
  ADD CONSTRAINT "minority_language_languages_check" CHECK (is_list("languages", 1)),
  ADD CONSTRAINT "minority_language_words_check" CHECK (
    is_list_of_texts("in_other_words") AND is_list_of_texts("keywords")
  ),
  ADD CONSTRAINT "minority_language_area_check" CHECK (CASE
    WHEN "administrative_area" IS NULL THEN "in_area" IS NULL AND "outside_area" IS NULL
    ELSE is_text("in_area") IS TRUE AND is_text("outside_area") IS TRUE
  END),
  ADD CONSTRAINT "minority_language_need_slugs_check" CHECK (is_list_of_slugs("need_slugs")),
  ADD CONSTRAINT "minority_language_sources_check" CHECK (is_list("sources", 1)),
  ADD CONSTRAINT "minority_language_review_check" CHECK ("review_next" > "reviewed_on");
