import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoSections } from '../prisma/demo/sections.ts'
import { get } from '../tests/setup/get.ts'
import { demoArticle, freePort, withDemoPortal, withFolder } from './portal.ts'
import { median, printTable } from './table.ts'

const rounds = 5
const seconds = 3

/**
 * Requests a second of a kept document, of a made-up address, of a beacon and of a first render, each in turn with nginx
 * sending the kept document's bytes as a static file: the machine's mood touches both, and the ratio stays.
 */
export async function documentsBench(): Promise<void> {
  for (const program of ['wrk', 'nginx']) {
    if (spawnSync(program, ['-v']).error)
      throw new Error(`This bench needs ${program} (apt install ${program}).`)
  }
  await withDemoPortal((portal, more) =>
    withFolder(async (folder) => {
      const path = await demoArticle(portal)
      const bare = await more({ DOCUMENT_STORE_MB: '0' })
      const plain = await get(portal.address + path, { 'accept-encoding': 'identity' })
      const { body: bytes } = await get(portal.address + path, { 'accept-encoding': 'br' })
      const nginx = await startNginx(folder, bytes)
      const subjects = [
        { name: 'kept document', url: portal.address + path },
        { name: 'made-up address', url: portal.address, script: madeUp(folder) },
        { name: 'a read (its beacon)', url: portal.address, script: beacon(folder) },
        { name: 'first render', url: bare.address, script: inTurn(folder, await articlesOf(bare.address)) },
      ]
      try {
        const rows: string[][] = []
        for (const { name, url, script } of subjects) {
          const pairs = []
          await wrk(url, 1, script)
          for (let round = 0; round < rounds; round++)
            pairs.push({ ours: await wrk(url, seconds, script), theirs: await wrk(nginx.address, seconds) })
          const ours = median(pairs.map((pair) => pair.ours))
          const theirs = median(pairs.map((pair) => pair.theirs))
          const ratio = median(pairs.map((pair) => pair.ours / pair.theirs))
          rows.push([name, ours.toFixed(0), theirs.toFixed(0), ratio.toFixed(3)])
        }
        console.log(`${path}: ${plain.body.length} bytes of HTML, ${bytes.length} of Brotli\n`)
        printTable(['what', 'requests/s', 'nginx, the same bytes', 'ratio'], rows)
      } finally {
        nginx.stop()
      }
    }),
  )
}

/** One worker, as the portal is one process; no log, files kept open: nginx at its best. */
async function startNginx(folder: string, bytes: Buffer): Promise<{ address: string; stop(): void }> {
  const port = await freePort()
  mkdirSync(join(folder, 'site'))
  writeFileSync(join(folder, 'site', 'article.html'), bytes)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const config = `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  ${temporary.join(' ')}
  access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 10000000;
  server { listen 127.0.0.1:${port}; root ${folder}/site; default_type text/html; add_header Content-Encoding br; }
}
`
  writeFileSync(join(folder, 'nginx.conf'), config)
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  })
  const address = `http://127.0.0.1:${port}/article.html`
  for (let left = 50; left > 0; left--) {
    const reply = await fetch(address).catch(() => null)
    if (reply) break
    await new Promise((done) => setTimeout(done, 100))
  }
  return { address, stop: () => child.kill('SIGTERM') }
}

/** Some hundred articles: who asks for the one that is being rendered joins that render, and that is no first render. */
async function articlesOf(address: string): Promise<string[]> {
  const found = new Set<string>()
  for (const { slug } of demoSections) {
    const { text } = await get(`${address}/${slug}`, { 'accept-encoding': 'identity' })
    for (const [path] of text.matchAll(/\/tin\/[a-z0-9-]+/g)) found.add(path)
  }
  return [...found]
}

function inTurn(folder: string, paths: string[]): string {
  const file = join(folder, 'in-turn.lua')
  writeFileSync(
    file,
    `local paths = { ${paths.map((path) => `"${path}"`).join(', ')} }
local n = 0
request = function()
  n = n % #paths + 1
  return wrk.format("GET", paths[n])
end
`,
  )
  return file
}

/** Every request another address that nobody has ever asked for. */
function madeUp(folder: string): string {
  const file = join(folder, 'made-up.lua')
  writeFileSync(
    file,
    `local n = 0
request = function()
  n = n + 1
  return wrk.format("GET", "/tin/khong-co-" .. (1000000 + n))
end
`,
  )
  return file
}

/** What a reader's page says when it has been read; with the headers of a browser, from one place. */
function beacon(folder: string): string {
  const file = join(folder, 'beacon.lua')
  writeFileSync(
    file,
    `wrk.method = "POST"
wrk.path = "/api/doc/1"
wrk.headers["Content-Length"] = "0"
wrk.headers["Sec-Fetch-Site"] = "same-origin"
wrk.headers["User-Agent"] = "Mozilla/5.0 (Linux; Android 14) Chrome/140.0"
init = function() wrk.headers["Origin"] = "http://" .. wrk.headers["Host"] end
`,
  )
  return file
}

/** Requests a second over 16 connections that stay open, as a proxy in front keeps them. */
function wrk(url: string, duration: number, script?: string): Promise<number> {
  const args = [
    '-t1',
    '-c16',
    `-d${duration}s`,
    '-H',
    'Accept-Encoding: br',
    ...(script ? ['-s', script] : []),
    url,
  ]
  return new Promise((done, fail) => {
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', fail)
    child.on('close', () => {
      const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]
      if (rate) done(Number(rate))
      else fail(new Error(`wrk said: ${output}`))
    })
  })
}
