-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "timeline" TEXT NOT NULL DEFAULT '';

-- Where the epoch of today belongs; another timeline is another epoch.
UPDATE "edition" SET "timeline" = substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8);
