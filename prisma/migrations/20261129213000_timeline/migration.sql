-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "timeline" TEXT NOT NULL DEFAULT '';

-- Where the epoch of today belongs; another timeline is another epoch. A managed PostgreSQL may not say it.
DO $$ BEGIN
  UPDATE "edition" SET "timeline" = substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8);
EXCEPTION WHEN insufficient_privilege OR undefined_function OR feature_not_supported THEN
  NULL;
END $$;
