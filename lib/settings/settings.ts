import { isIP } from 'node:net'
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { type BackupSettings, backupOf, backupSchema } from './backup.ts'
import { type S3Settings, s3Of, s3Schema } from './s3.ts'

export type { BackupSettings } from './backup.ts'
export type { S3Settings } from './s3.ts'

const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\/.+/, 'phải có dạng postgresql://người:mật-khẩu@máy:cổng/tên')

const schema = z.object({
  PORT: z.coerce
    .number('phải là một số')
    .int()
    .min(0, 'phải từ 0 đến 65535')
    .max(65535, 'phải từ 0 đến 65535')
    .default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'phải là một địa chỉ http hoặc https' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  SITE_ALIASES: z
    .string()
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .refine(
      (names) => names.every((name) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)),
      'phải là các tên miền',
    )
    .default([]),
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(postgresAddress))
    .default([]),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((folder) => (isAbsolute(folder) ? folder : resolve(folder))),
  PORTAL_DEMO: z.enum(['0', '1'], 'phải là 0 hoặc 1').default('1'),
  DOCUMENT_STORE_MB: z.coerce.number('phải là một số').min(0, 'không được âm').max(65536).default(256),
  AUTH_SECRET: z.string().min(32, 'phải dài ít nhất 32 ký tự').optional(),
  NGINX_URL: z
    .url({ protocol: /^https?$/, error: 'phải là một địa chỉ http hoặc https' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  NGINX_PURGE_URL: z.url('phải là một địa chỉ').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'phải có dạng smtp://người:mật-khẩu@máy:cổng' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, 'phải là một địa chỉ thư điện tử')
    .optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'phải gồm 8 đến 128 chữ cái, chữ số hoặc dấu gạch nối')
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'phải dài ít nhất 16 ký tự').optional(),
  PROXY_ADDRESSES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((addresses) => addresses.every((address) => isIP(address)), 'phải là các địa chỉ IP')
    .default([]),
  ...s3Schema,
  ...backupSchema,
})

export type Settings = {
  port: number
  host: string
  /** Absolute address of the site without a trailing slash. */
  siteUrl: string
  /** Other names of the paper, whose addresses lead to `siteUrl`; the one with or without `www.` needs no mention. */
  siteAliases: string[]
  /** Unset: the embedded database under `dataDir`. */
  databaseUrl: string | undefined
  /** Streaming replicas of it, to which reads of reader pages go. */
  replicaUrls: string[]
  dataDir: string
  demo: boolean
  /** Bytes that kept documents may take; 0 keeps nothing. */
  documentStoreBytes: number
  /** Signs the cookies of the newsroom; unset: made once and kept under `dataDir`. */
  authSecret: string | undefined
  /** Where this machine reaches the public pages through nginx; unset: there is none to look through. */
  nginxUrl: string | undefined
  /** Where nginx drops the address that follows; unset: there is no nginx to clear. */
  nginxPurgeUrl: string | undefined
  /** How the newsroom's mails go out, and in whose name; unset: none go. */
  mail: { smtpUrl: string; from: string } | undefined
  /** Proves to search engines that a ping of changed addresses is ours; unset: none is sent. */
  indexNowKey: string | undefined
  /** Whoever brings it may read /api/metrics; unset: there are none. */
  metricsToken: string | undefined
  /** Proxies on other machines whose X-Forwarded-For is believed. */
  proxyAddresses: string[]
  /** The bucket in which pictures lie; unset: they lie under `dataDir`. */
  s3: S3Settings | undefined
  backup: BackupSettings
}

/** A setting that cannot be used; the message is one line for a person. */
export class BadSetting extends Error {}

/** Reads the settings from the environment. An empty value counts as unset. Throws BadSetting. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new BadSetting(`Cấu hình sai: ${problems.join('; ')}.`)
  }
  const { data } = parsed
  if (data.SMTP_URL && !data.MAIL_FROM) throw new BadSetting('Cấu hình sai: có SMTP_URL thì cần MAIL_FROM.')
  if (data.DATABASE_REPLICA_URLS.length > 0 && !data.DATABASE_URL)
    throw new BadSetting('Cấu hình sai: có DATABASE_REPLICA_URLS thì cần DATABASE_URL.')
  const { s3, lacking } = s3Of(data)
  if (lacking.length > 0) {
    throw new BadSetting(`Cấu hình sai: kho ảnh S3 còn thiếu ${lacking.join(', ')}.`)
  }
  const { backup, problem } = backupOf(data)
  if (problem) throw new BadSetting(`Cấu hình sai: ${problem}.`)
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    siteAliases: data.SITE_ALIASES,
    databaseUrl: data.DATABASE_URL,
    replicaUrls: data.DATABASE_REPLICA_URLS,
    dataDir: data.DATA_DIR,
    demo: data.PORTAL_DEMO === '1',
    documentStoreBytes: Math.round(data.DOCUMENT_STORE_MB * 1024 * 1024),
    authSecret: data.AUTH_SECRET,
    nginxUrl: data.NGINX_URL,
    nginxPurgeUrl: data.NGINX_PURGE_URL,
    mail: data.SMTP_URL && data.MAIL_FROM ? { smtpUrl: data.SMTP_URL, from: data.MAIL_FROM } : undefined,
    indexNowKey: data.INDEXNOW_KEY,
    metricsToken: data.METRICS_TOKEN,
    proxyAddresses: data.PROXY_ADDRESSES,
    s3,
    backup,
  }
}
