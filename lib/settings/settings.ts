import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

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
  DATABASE_URL: postgresAddress.optional(),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((folder) => (isAbsolute(folder) ? folder : resolve(folder))),
  PORTAL_DEMO: z.enum(['0', '1'], 'phải là 0 hoặc 1').default('1'),
  DOCUMENT_STORE_MB: z.coerce.number('phải là một số').min(0, 'không được âm').max(65536).default(256),
  NGINX_PURGE_URL: z.url('phải là một địa chỉ').optional(),
})

export type Settings = {
  port: number
  host: string
  /** Absolute address of the site without a trailing slash. */
  siteUrl: string
  /** Unset: the embedded database under `dataDir`. */
  databaseUrl: string | undefined
  dataDir: string
  demo: boolean
  /** Bytes that kept documents may take; 0 keeps nothing. */
  documentStoreBytes: number
  /** Where nginx drops the address that follows; unset: there is no nginx to clear. */
  nginxPurgeUrl: string | undefined
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
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
    demo: data.PORTAL_DEMO === '1',
    documentStoreBytes: Math.round(data.DOCUMENT_STORE_MB * 1024 * 1024),
    nginxPurgeUrl: data.NGINX_PURGE_URL,
  }
}
