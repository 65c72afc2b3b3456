import { expect, test } from 'vitest'
import { BadSetting, readSettings } from './settings.ts'

test('without any setting the portal runs on port 3000 with its own database and the demo newspaper', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
    demo: true,
    siteUrl: 'http://localhost:3000',
  })
  expect(settings.dataDir).toMatch(/\/\.data$/)
})

test('an empty value counts as unset', () =>
  expect(readSettings({ DATABASE_URL: '', PORT: '' }).port).toBe(3000))

test.each([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ SITE_URL: 'baolamgiang.vn' }, 'SITE_URL'],
  [{ PORTAL_DEMO: 'yes' }, 'PORTAL_DEMO'],
  [{ DOCUMENT_STORE_MB: '-1' }, 'DOCUMENT_STORE_MB'],
])('a bad setting is named in one line: %o', (environment, name) => {
  const problem = (() => {
    try {
      readSettings(environment)
    } catch (error) {
      return error
    }
  })()
  expect(problem).toBeInstanceOf(BadSetting)
  expect((problem as Error).message).toMatch(new RegExp(`^Cấu hình sai: .*${name}`))
  expect((problem as Error).message).not.toContain('\n')
})
