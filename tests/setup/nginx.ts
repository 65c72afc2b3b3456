import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { get } from './get.ts'

export const nginxProgram = '/usr/sbin/nginx'

export type RunningNginx = { address: string; process: ChildProcess; stop(): Promise<void> }

/**
 * Runs nginx with a configuration for its http block, in a folder of its own, and waits until it answers.
 * The address that it listens on is the caller's to write into `conf`; `modules` are loaded first.
 */
export async function startNginx(
  folder: string,
  port: number,
  conf: string,
  modules: string[] = [],
): Promise<RunningNginx> {
  mkdirSync(folder, { recursive: true })
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  writeFileSync(
    `${folder}/nginx.conf`,
    `${modules.map((file) => `load_module ${file};\n`).join('')}${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/nginx.pid;\ndaemon off;\n` +
      `error_log ${folder}/error.log;\nevents {}\nhttp { access_log off; ${places.join(' ')}\n${conf}\n}\n`,
  )
  const child = spawn(nginxProgram, ['-p', folder, '-c', `${folder}/nginx.conf`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  const address = `http://127.0.0.1:${port}`
  for (let wait = 0; wait < 200 && child.exitCode === null; wait++) {
    if (await get(`${address}/`).catch(() => null)) {
      return {
        address,
        process: child,
        stop: () => {
          child.kill('SIGTERM')
          return ended
        },
      }
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  child.kill('SIGTERM')
  throw new Error(`nginx did not start: ${said}`)
}

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })
