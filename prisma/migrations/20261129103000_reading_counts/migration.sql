-- CreateTable
CREATE TABLE "reading_day" (
    "day" DATE NOT NULL,
    "article_id" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "reading_day_pkey" PRIMARY KEY ("day","article_id")
);

-- CreateTable
CREATE TABLE "reading_past" (
    "article_id" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "reading_past_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "reading_batch" (
    "server" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_batch_pkey" PRIMARY KEY ("server")
);

-- CreateTable
CREATE TABLE "most_read" (
    "scope" INTEGER NOT NULL,
    "day" INTEGER[],
    "week" INTEGER[],
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "most_read_pkey" PRIMARY KEY ("scope")
);

-- CreateIndex
CREATE INDEX "reading_day_article_id_idx" ON "reading_day"("article_id");

-- AddForeignKey
ALTER TABLE "reading_day" ADD CONSTRAINT "reading_day_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_past" ADD CONSTRAINT "reading_past_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whose turn it is to make the lists is decided on the row of the whole paper.
INSERT INTO "most_read" ("scope", "day", "week", "made_at") VALUES (0, '{}', '{}', 'epoch');
