import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { NextHandler } from '../lib/documents/print.ts'
import { loadStaticFiles, type StaticFile } from '../lib/documents/static-files.ts'
import { ensureBuild } from './build-state.ts'

export type Renderer = {
  handler: NextHandler
  files: Map<string, StaticFile>
  /** Names the build. */
  build: string
  close(): Promise<void>
}

/** The renderer of reader pages without a server: for what prints pages beside a running portal. Builds what is old. */
export async function startRenderer(say: (line: string) => void): Promise<Renderer> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  await ensureBuild(say)
  // Only now: React is the one of production or of development as it is loaded.
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: resolve('.'), quiet: true })
  await app.prepare()
  return {
    handler: app.getRequestHandler(),
    files: await loadStaticFiles(resolve('public'), resolve('.next')),
    build: await readFile('.next/BUILD_ID', 'utf8'),
    close: () => app.close(),
  }
}
