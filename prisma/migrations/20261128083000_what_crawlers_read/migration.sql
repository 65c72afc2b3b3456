-- Whether feeds carry the whole text of a piece.
ALTER TABLE "site" ADD COLUMN     "feed_full_text" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "month_change" (
    "month" DATE NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "month_change_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "ping" (
    "target" TEXT NOT NULL,
    "epoch" UUID NOT NULL,
    "number" BIGINT NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ping_pkey" PRIMARY KEY ("target")
);

-- What is out already: the last change of a month that is known is its newest piece or update.
INSERT INTO "month_change" ("month", "changed_at")
SELECT date_trunc('month', "published_on")::date, max(coalesce("updated_at", "published_at"))
FROM "article" WHERE "state" = 'published' AND "published_at" IS NOT NULL GROUP BY 1;
