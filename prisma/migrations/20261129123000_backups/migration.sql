-- Every run of the backup (docs/decisions/0019), and when administrators were last told that something is wrong.
CREATE TABLE "backup_run" (
    "id" SERIAL NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "cause" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "ok" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL DEFAULT '',
    "problem" TEXT NOT NULL DEFAULT '',
    "rows" BIGINT NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "pictures" INTEGER NOT NULL DEFAULT 0,
    "new_pictures" INTEGER NOT NULL DEFAULT 0,
    "missing_pictures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "backup_run_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "backup_alarm" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "backup_alarm_pkey" PRIMARY KEY ("id")
);

-- Whose turn it is to tell is decided on this row.
INSERT INTO "backup_alarm" ("id") VALUES (1);
