import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type RunningNginx, startNginx } from '../tests/setup/nginx.ts'

/** nginx sending these bytes as a file, at its best: nothing logged, files kept open, a worker for each core. */
export async function startStaticFile(folder: string, name: string, bytes: Buffer): Promise<RunningNginx> {
  const port = await freePort()
  const place = join(folder, `static-${name}`)
  mkdirSync(join(place, 'site'), { recursive: true })
  writeFileSync(join(place, 'site', 'index.html'), bytes)
  return startNginx(
    place,
    port,
    `sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 10000000;
    server { listen 127.0.0.1:${port}; root ${place}/site; default_type text/html; add_header Content-Encoding br; }`,
  )
}
