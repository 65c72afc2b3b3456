/** The two numbers of the advisory lock that whoever makes a backup holds, as SQL. */
export const backupLock = "1, hashtext('bao-tinh.backup')"

/** SQL that is true while somebody holds it, in this database. */
export const isBackupRunning = `EXISTS (
  SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 1 AND objid = hashtext('bao-tinh.backup')::oid
    AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
)`
