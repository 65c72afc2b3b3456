import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type RunningNginx, startNginx } from '../tests/setup/nginx.ts'

export type StaticFiles = RunningNginx & {
  paths: string[]
  /** Puts other bytes in the place of a file, whole or not at all; seen at once, where files are not kept open. */
  replace(number: number, bytes: Buffer): void
}

/** nginx sending these bytes as files, at its best: nothing logged, files kept open, a worker for each core. */
export async function startStaticFiles(
  folder: string,
  name: string,
  files: Buffer[],
  { keptOpen = true, packed = true } = {},
): Promise<StaticFiles> {
  const port = await freePort()
  const place = join(folder, `static-${name}`)
  mkdirSync(join(place, 'site'), { recursive: true })
  const paths = files.map((_, number) => `/${number}.html`)
  const replace = (number: number, bytes: Buffer) => {
    const file = join(place, 'site', `${number}.html`)
    writeFileSync(`${file}.new`, bytes)
    renameSync(`${file}.new`, file)
  }
  for (const [number, bytes] of files.entries()) replace(number, bytes)
  const nginx = await startNginx(
    place,
    port,
    `sendfile on; tcp_nopush on; ${keptOpen ? 'open_file_cache max=1000;' : ''} keepalive_requests 10000000;
    server { listen 127.0.0.1:${port}; root ${place}/site; default_type text/html; ${packed ? 'add_header Content-Encoding br;' : ''} }`,
  )
  return { ...nginx, paths, replace }
}
