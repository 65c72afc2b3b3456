import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Written before the portal was out: no server of an older version ran beside them. */
const lastBeforeUse = '20261129213000_timeline'
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

test('a new version may run beside the old one: migrations only add', () => {
  const found = readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name > lastBeforeUse)
    .flatMap(({ name }) =>
      takenAway(readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8')).map(
        (what) => `${name}: ${what}`,
      ),
    )
  expect(found).toEqual([])
})

test.each([
  'ALTER TABLE "article" DROP COLUMN "lead"',
  'ALTER TABLE "article" DROP "lead"',
  'DROP TABLE IF EXISTS "article"',
  'ALTER TABLE "article" RENAME TO "piece"',
  'ALTER TABLE "article" RENAME COLUMN "lead" TO "summary"',
  'ALTER TABLE "article" ALTER COLUMN "lead" TYPE VARCHAR(100)',
  'ALTER TABLE "article" ALTER "lead" SET DATA TYPE VARCHAR(100)',
  `ALTER TYPE "article_state" RENAME VALUE 'draft' TO 'begun'`,
  'ALTER TABLE "article" ADD COLUMN "mood" TEXT NOT NULL',
  'ALTER TABLE "article" ADD COLUMN "a" TEXT, ADD COLUMN "b" TEXT NOT NULL, ADD COLUMN "c" TEXT DEFAULT \'\'',
  'ALTER TABLE "article" ALTER COLUMN "lead" SET NOT NULL',
  'ALTER TABLE "article" ALTER COLUMN "lead" DROP DEFAULT',
  'DO $$ BEGIN ALTER TABLE "article" DROP COLUMN "lead"; END $$',
])('%s is more than adding', (sql) => {
  expect(takenAway(`CREATE TABLE "more" ("id" INTEGER NOT NULL);\n${sql};`)).toHaveLength(1)
  expect(takenAway(`-- Nothing reads it since 0.1.0.\n${sql};`)).toEqual([])
  expect(takenAway(`-- Nothing reads it since 99.0.0.\n${sql};`)).toHaveLength(1)
  expect(takenAway(`${sql};\n-- Nothing reads it since 0.1.0.`)).toHaveLength(1)
})

test.each([
  'CREATE TABLE "more" ("id" INTEGER NOT NULL, "name" TEXT NOT NULL)',
  'ALTER TABLE "article" ADD COLUMN "mood" TEXT',
  `ALTER TABLE "article" ADD COLUMN "mood" TEXT NOT NULL DEFAULT '', ADD COLUMN "type" NUMERIC(10, 2) NOT NULL DEFAULT 0`,
  'ALTER TABLE "article" ADD COLUMN "folded" TEXT NOT NULL GENERATED ALWAYS AS (lower("title")) STORED',
  'ALTER TABLE "article" ALTER COLUMN "lead" DROP NOT NULL',
  'ALTER TABLE "article" DROP CONSTRAINT "article_lead_check"',
  'ALTER TABLE "article" ADD CONSTRAINT "whole" CHECK ("lead" IS NOT NULL)',
  `ALTER TABLE "picture" ALTER COLUMN "type" SET DEFAULT 'photo'`,
  `ALTER TYPE "article_state" ADD VALUE 'sleeping'`,
  'DROP INDEX "article_title_words"',
  '-- Another time: DROP TABLE "article"\nCREATE INDEX "x" ON "article" ("lead")',
])('%s only adds', (sql) => {
  expect(takenAway(`${sql};`)).toEqual([])
})

/**
 * What in a migration a server of the version before would stumble over. None where it begins with "-- Nothing
 * reads it since <version>", of a version that is out.
 */
function takenAway(sql: string): string[] {
  const since = /^-- Nothing reads it since (\d+\.\d+\.\d+)/.exec(sql)?.[1]
  if (since && since.localeCompare(version, 'en', { numeric: true }) <= 0) return []
  const statements = sql.replace(/--.*$|\/\*[\s\S]*?\*\//gm, '').split(';')
  return statements.flatMap(partsOf).filter((part) => more.some((pattern) => pattern.test(part)))
}

const more = [
  /\bDROP TABLE\b/i,
  /\bALTER TYPE\b(?!.*\bADD VALUE\b)/is,
  // Of a table, each of its changes; the first stands after the table's name.
  /^ALTER TABLE\b.*\bRENAME\b/is,
  /^ALTER TABLE\b.*\bDROP (?!NOT NULL|CONSTRAINT|EXPRESSION|IDENTITY)/is,
  /^ALTER TABLE\b.*\bALTER (COLUMN )?\S+ (SET DATA )?TYPE\b/is,
  /^ALTER TABLE\b.*\bSET NOT NULL\b/is,
  /^ALTER TABLE\b.*\bADD (?!CONSTRAINT|CHECK)(?!.*\b(DEFAULT|GENERATED)\b).*\bNOT NULL\b/is,
]

/** A statement; of an ALTER TABLE with several changes each as one of its own. */
function partsOf(statement: string): string[] {
  const at = statement.search(/\bALTER TABLE\b/i)
  if (at < 0) return [statement]
  const [head, ...rest] = statement.slice(at).split(/,\s*(?=(?:ADD|ALTER|DROP|RENAME|VALIDATE)\b)/i)
  return [head as string, ...rest.map((change) => `ALTER TABLE … ${change}`)]
}
