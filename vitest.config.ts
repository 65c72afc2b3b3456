import { defineConfig } from 'vitest/config'

const integration = { globalSetup: 'tests/setup/cluster.ts', testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{app,bin,components,lib,prisma,bench}/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...integration } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...integration,
          globalSetup: ['tests/setup/cluster.ts', 'tests/setup/build.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
