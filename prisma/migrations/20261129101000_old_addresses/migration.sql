-- Addresses of an older site, beside the whole ones that an import brings (docs/decisions/0015).

-- Readers type and link an address in whatever case, and the number in it is what stays of it.
ALTER TABLE "old_address"
    ADD COLUMN "folded" TEXT GENERATED ALWAYS AS (lower("address")) STORED,
    ADD COLUMN "numbers" TEXT[] GENERATED ALWAYS AS
        (array_remove(regexp_split_to_array("address", '[^0-9]+'::text), ''::text)) STORED;
CREATE INDEX "old_address_folded" ON "old_address"("folded");
CREATE INDEX "old_address_numbers" ON "old_address" USING GIN ("numbers");

-- The number came with the piece from an older site: an import line named it.
ALTER TABLE "article" ADD COLUMN "kept_id" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "old_picture_address" (
    "address" TEXT NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (lower("address")) STORED,
    "picture_id" INTEGER NOT NULL,

    CONSTRAINT "old_picture_address_pkey" PRIMARY KEY ("address")
);
CREATE INDEX "old_picture_address_folded" ON "old_picture_address"("folded");
CREATE INDEX "old_picture_address_picture_id_idx" ON "old_picture_address"("picture_id");
ALTER TABLE "old_picture_address" ADD CONSTRAINT "old_picture_address_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "address_pattern" (
    "position" INTEGER NOT NULL,
    "pattern" TEXT NOT NULL,
    "leads_to" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "own_ids" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "address_pattern_pkey" PRIMARY KEY ("position")
);
ALTER TABLE "address_pattern" ADD CONSTRAINT "address_pattern_leads_to" CHECK ("leads_to" IN ('article', 'section', 'topic'));

CREATE TABLE "address_choice" (
    "address" TEXT NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (lower("address")) STORED,
    "series" TEXT,
    "number" TEXT,
    "kind" TEXT NOT NULL,
    "target_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,

    CONSTRAINT "address_choice_pkey" PRIMARY KEY ("address")
);
CREATE INDEX "address_choice_folded" ON "address_choice"("folded");
CREATE INDEX "address_choice_number" ON "address_choice"("number", "series");
CREATE INDEX "address_choice_newest" ON "address_choice"("at" DESC, "address" DESC);
CREATE INDEX "address_choice_target" ON "address_choice"("kind", "target_id");
ALTER TABLE "address_choice" ADD CONSTRAINT "address_choice_kind" CHECK (
    ("kind" IN ('article', 'section', 'topic') AND "target_id" IS NOT NULL)
    OR ("kind" IN ('gone', 'ignored') AND "target_id" IS NULL)
);

CREATE TABLE "asked_address" (
    "key" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "count" BIGINT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "referrer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "asked_address_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "asked_address_most" ON "asked_address"("count" DESC, "key");

-- The shapes of addresses that Vietnamese papers had, to begin with; every one is a setting.
INSERT INTO "address_pattern" ("position", "pattern", "leads_to", "series", "own_ids") VALUES
    (1, '*-post{id}.html', 'article', 'post', true),
    (2, '*-ar{id}.html', 'article', 'ar', true),
    (3, '{slug}-tag{id}.html', 'topic', 'tag', false),
    (4, '/diendan/{id}p*/*.htm', 'article', 'diendan', false),
    (5, '/{id}ct*/*.htm', 'section', 'ct', false),
    (6, '/#/{id}/*.htm', 'article', 'htm', true),
    (7, '*-{id}.htm', 'article', 'htm', true),
    (8, '*-{id}.html', 'article', 'html', true),
    (9, 'newsdetail.asp?NewsId={id}', 'article', 'asp', true),
    (10, 'newsdetail.aspx?NewsId={id}', 'article', 'asp', true),
    (11, '/?p={id}', 'article', 'p', true),
    (12, '/{slug}/trang-#.htm', 'section', '', false),
    (13, '/{slug}.htm', 'section', '', false),
    (14, '/{slug}.html', 'section', '', false);
