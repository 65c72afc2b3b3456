-- The imprint's last line: who may use the paper's words, and how.
ALTER TABLE "site" ADD COLUMN "rights" TEXT NOT NULL DEFAULT '';

-- A name that a topic or an author had before: who writes it means what is there now.
CREATE TABLE "old_name" (
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "target_id" INTEGER NOT NULL,

    CONSTRAINT "old_name_pkey" PRIMARY KEY ("kind","name")
);

CREATE INDEX "old_name_kind_target_id_idx" ON "old_name"("kind", "target_id");

-- How often a topic or an author is used, drafts included, and merging one into another.
CREATE INDEX "article_author_author_id_idx" ON "article_author"("author_id");
CREATE INDEX "article_topic_topic_id_idx" ON "article_topic"("topic_id");
