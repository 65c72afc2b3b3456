import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** Attacks on what needs no running portal. */
const inProcess = 'tests/security/{outgoing,session}.test.ts'
const integration = { globalSetup: 'tests/setup/cluster.ts', testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // A test waits for a browser, a database or a portal most of its time: two at once even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{app,bin,components,lib,prisma,bench}/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
          ],
          // Of a machine that does much else at once; nothing here takes a second by itself.
          testTimeout: 30_000,
        },
      },
      {
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts', inProcess], ...integration },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,security}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, inProcess],
          ...integration,
          globalSetup: ['tests/setup/cluster.ts', 'tests/setup/build.ts'],
          testTimeout: 180_000,
          // A real browser on a shared machine: what fails once by time alone is asked once more.
          retry: 1,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...integration,
          globalSetup: ['tests/setup/cluster.ts', 'tests/setup/build.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
