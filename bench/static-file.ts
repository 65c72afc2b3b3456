import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type RunningNginx, startNginx } from '../tests/setup/nginx.ts'

/** nginx sending these bytes as files, at its best: nothing logged, files kept open, a worker for each core. */
export async function startStaticFiles(
  folder: string,
  name: string,
  files: Buffer[],
): Promise<RunningNginx & { paths: string[] }> {
  const port = await freePort()
  const place = join(folder, `static-${name}`)
  mkdirSync(join(place, 'site'), { recursive: true })
  const paths = files.map((_, number) => `/${number}.html`)
  for (const [number, bytes] of files.entries()) writeFileSync(join(place, 'site', `${number}.html`), bytes)
  const nginx = await startNginx(
    place,
    port,
    `sendfile on; tcp_nopush on; open_file_cache max=1000; keepalive_requests 10000000;
    server { listen 127.0.0.1:${port}; root ${place}/site; default_type text/html; add_header Content-Encoding br; }`,
  )
  return { ...nginx, paths }
}
