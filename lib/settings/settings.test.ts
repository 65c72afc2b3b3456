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
  [{ S3_ENDPOINT: 'http://127.0.0.1:9000', S3_BUCKET: 'anh' }, 'S3_KEY, S3_SECRET'],
  [{ S3_REGION: 'hn-1' }, 'S3_ENDPOINT'],
  [{ S3_ENDPOINT: 'kho.vn' }, 'S3_ENDPOINT'],
  [{ SMTP_URL: 'mail.example.vn' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example.vn' }, 'MAIL_FROM'],
  [{ SMTP_URL: 'smtp://mail.example.vn', MAIL_FROM: 'tòa soạn' }, 'MAIL_FROM'],
  [{ SITE_URL: 'https://bao.vn', SITE_ALIASES: 'https://baocu.vn' }, 'SITE_ALIASES'],
  [{ METRICS_TOKEN: 'ngắn' }, 'METRICS_TOKEN'],
  [{ BACKUP_TO: 's3' }, 'BACKUP_S3_ENDPOINT'],
  [{ BACKUP_TO: 'sao-luu' }, 'BACKUP_TO'],
  [{ BACKUP_S3_BUCKET: 'kho' }, 'BACKUP_S3_KEY'],
  [{ BACKUP_AT: '25:00' }, 'BACKUP_AT'],
  [{ BACKUP_KEEP: '0' }, 'BACKUP_KEEP'],
  [{ PROXY_ADDRESSES: '10.0.0.1, nginx' }, 'PROXY_ADDRESSES'],
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

test('pictures lie in a bucket when all of it is set, on the disk when none of it is', () => {
  const bucket = { S3_ENDPOINT: 'http://127.0.0.1:9000', S3_BUCKET: 'anh', S3_KEY: 'k', S3_SECRET: 's' }
  expect(readSettings(bucket).s3).toMatchObject({ bucket: 'anh', region: 'us-east-1' })
  expect(readSettings({ S3_BUCKET: '' }).s3).toBeUndefined()
})

test('the nightly backup is off until it is said where to; then it is at half past two and fourteen are kept', () => {
  expect(readSettings({}).backup).toMatchObject({ to: undefined, at: '02:30', keep: 14 })
  expect(readSettings({ BACKUP_TO: '/sao-luu', BACKUP_AT: '01:05' }).backup).toMatchObject({
    to: '/sao-luu',
    at: '01:05',
  })
})
