#!/bin/sh
# Continuous archiving of an external PostgreSQL: with it and a base backup the database can be brought back to
# any second (docs/backup.md). PostgreSQL itself calls this script; in postgresql.conf:
#
#   archive_mode = on
#   archive_timeout = 60            # at most a minute is lost when the machine is
#   archive_command = '/opt/bao-tinh/deploy/wal.sh archive "%p" "%f" /sao-luu/wal'
#
# and, where the database is brought back:
#
#   restore_command = '/opt/bao-tinh/deploy/wal.sh restore "%f" "%p" /sao-luu/wal'
#   recovery_target_time = '2026-11-29 14:05:09+07'
#
# The archive must lie on another machine or disk than the database: a mounted folder. Any exit code but 0 makes
# PostgreSQL keep the file and try again.
set -eu

archive() {
    from=$1 name=$2 folder=$3
    target=$folder/$name
    # Asked again after a crash: the same file is well, another one of that name must never be overwritten.
    if [ -e "$target" ]; then
        cmp -s "$from" "$target" && return 0
        echo "wal.sh: $target is there already and is another file" >&2
        return 1
    fi
    # Whole or not at all, after a power cut too: another name first, flushed, then renamed, the folder flushed.
    draft=$target.$$.tmp
    trap 'rm -f "$draft"' EXIT
    cp "$from" "$draft"
    sync "$draft"
    mv "$draft" "$target"
    sync "$folder"
}

restore() {
    name=$1 to=$2 folder=$3
    # Not there: the end of the archive, which PostgreSQL wants to know by an exit code of 1.
    [ -e "$folder/$name" ] || return 1
    cp "$folder/$name" "$to"
}

case "${1-} $#" in
    'archive 4' | 'restore 4') "$@" ;;
    *)
        echo 'wal.sh archive PATH NAME FOLDER | restore NAME PATH FOLDER' >&2
        exit 2
        ;;
esac
