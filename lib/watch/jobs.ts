import { processWide } from '../shared.ts'
import { troubles } from './troubles.ts'

/** How a job of this process has gone since the start. */
export type JobRecord = { name: string; runs: number; failures: number; lastSuccess: Date | null }

const records = processWide('watch.jobs', () => new Map<string, JobRecord>())

export const jobRecords = (): JobRecord[] => [...records.values()]

/** Counts one run of a job; `problem` says why it failed. */
export function noteRun(name: string, problem: string | null): void {
  const before = records.get(name) ?? { name, runs: 0, failures: 0, lastSuccess: null }
  const failed = problem !== null
  records.set(name, {
    name,
    runs: before.runs + 1,
    failures: before.failures + (failed ? 1 : 0),
    lastSuccess: failed ? before.lastSuccess : new Date(),
  })
  if (failed) troubles.note('job', name, problem)
}
