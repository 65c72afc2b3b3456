import type { Prisma } from '../database/generated/client.ts'
import type { Day } from '../vietnamese/dates.ts'

/** Masthead and imprint: every column that is words on the pages. */
export const mastheadSelect = {
  name: true,
  agency: true,
  governingBody: true,
  tagline: true,
  licence: true,
  headTitle: true,
  head: true,
  address: true,
  telephone: true,
  email: true,
  rights: true,
  description: true,
} satisfies Prisma.SiteSelect

/** A column of type date comes as midnight in UTC. */
export const dayFromColumn = (value: Date | null | undefined): Day | null =>
  value?.toISOString().slice(0, 10) ?? null
export const columnFromDay = (day: Day | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00Z`)
