-- The index of the search (docs/decisions/0014): one row a piece, drafts too, written by lib/search/write.ts in
-- the transaction of the change.
CREATE TABLE "article_search" (
    "article_id" INTEGER NOT NULL,
    "shown_at" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL,
    "terms" INTEGER[],

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id"),
    CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Hashes do not compress.
ALTER TABLE "article_search" ALTER COLUMN "terms" SET STORAGE EXTERNAL;
-- Without a list of what waits to be sorted in: every search would read that list.
CREATE INDEX "article_search_terms" ON "article_search" USING GIN ("terms") WITH (fastupdate = off);

-- Pieces whose row must be made again: a name in the byline or the words of a picture have changed.
CREATE TABLE "search_stale" (
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "search_stale_pkey" PRIMARY KEY ("article_id"),
    CONSTRAINT "search_stale_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What is there already is taken in by the running portal.
INSERT INTO "search_stale" ("article_id") SELECT "id" FROM "article";

-- Syllables and pairs of syllables of headlines and leads that readers have had, for "did you mean".
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "written" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- The desk looks headlines up in the same index.
DROP INDEX "article_title_words";
ALTER TABLE "article" DROP COLUMN "title_folded";

-- Suggestions by the beginnings of the words of a name.
CREATE INDEX "author_name_folded" ON "author" USING gin (folded("name") gin_trgm_ops);
CREATE INDEX "topic_name_folded" ON "topic" USING gin (folded("name") gin_trgm_ops);
