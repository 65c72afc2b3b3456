import { readFileSync } from 'node:fs'
import { freePort, type RunningNginx, startNginx } from '../tests/setup/nginx.ts'

/** deploy/nginx.conf before a portal, but for the address, the folder, and `purge`, which needs a module. */
export async function startShippedNginx(folder: string, portal: string): Promise<RunningNginx> {
  const port = await freePort()
  const shipped = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/ {4}location ~ \^\/purge[\s\S]*?\n {4}}\n/, '')
    .replace('/var/cache/nginx/bao-tinh', `${folder}/cache`)
    .replaceAll('127.0.0.1:3000', new URL(portal).host)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
  return startNginx(folder, port, shipped)
}
