import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings } from '../../lib/settings/settings.ts'
import { useFolder } from '../setup/newsroom.ts'
import { nginxProgram } from '../setup/nginx.ts'

const purgeModule = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'
const folder = useFolder()
const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8')

test.skipIf(!existsSync(nginxProgram) || !existsSync(purgeModule))(
  'nginx takes the files of deploy/ with everything in them switched on',
  () => {
    const place = folder.path()
    const [key, certificate] = ['privkey.pem', 'fullchain.pem'].map((name) => folder.path(name))
    const subject = ['-subj', '/CN=bao.example', '-days', '2', '-nodes']
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', `${key}`, '-out', `${certificate}`, ...subject],
      { stdio: 'ignore' },
    )
    const here = (text: string) =>
      text
        .replaceAll('/etc/letsencrypt/live/bao-tinh', place)
        .replaceAll('/opt/bao-tinh/deploy', place)
        .replaceAll('/var/cache/nginx', place)
    writeFileSync(folder.path('tls.conf'), here(read('tls.conf')))
    writeFileSync(
      folder.path('portal.conf'),
      here(read('nginx.conf').replaceAll(/# (?=server 127|include )/g, '')),
    )
    writeFileSync(folder.path('http.conf'), here(read('http.conf')))
    writeFileSync(
      folder.path('nginx.conf'),
      `load_module ${purgeModule};\npid ${place}/pid;\nerror_log ${place}/log;\nevents {}\nhttp { access_log off; include ${place}/portal.conf; include ${place}/http.conf; }\n`,
    )
    const { status, stderr } = spawnSync(nginxProgram, ['-t', '-q', '-c', folder.path('nginx.conf')], {
      encoding: 'utf8',
    })
    expect(stderr.replace(/^.*the "user" directive.*$/m, '').trim()).toBe('')
    expect(status).toBe(0)
  },
)

test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('systemd finds nothing wrong with the unit', () => {
  mkdirSync(folder.path('units'), { recursive: true })
  const unit = folder.path('units/portal@3000.service')
  // What it names is at another place on this machine, and another account's.
  const here = read('portal@.service')
    .replaceAll('/opt/bao-tinh', process.cwd())
    .replaceAll('=bao-tinh\nGroup=bao-tinh', '=root')
  writeFileSync(unit, here)
  const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], { encoding: 'utf8' })
  expect(stderr.split('\n').filter((line) => line.includes('portal@'))).toEqual([])
})

test('what the container starts and leaves out is what there is', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8')
  const command: string[] = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]')
  const files = [command.at(0), command.at(-1)].map((path) => existsSync(path ?? ''))
  expect(files).toEqual([true, true])
  expect(read('portal@.service')).toContain(command.join(' '))
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
  for (const name of ['node_modules', '.next', '.data', '.git']) expect(ignored).toContain(name)
})

test('what compose.yaml tells the portal are settings that it takes, and it names no service that is not there', () => {
  const compose = read('compose.yaml').replace(/\$\{SITE_URL:\?\}/, 'https://bao.example')
  const lines = [...compose.replaceAll(/\$\{\w+:\?\}/g, 'a'.repeat(32)).matchAll(/^ {6}([A-Z_]+): (.+)$/gm)]
  const told = Object.fromEntries(lines.map(([, name, value]) => [name, value]))
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['DATABASE_URL', 'SITE_URL', 'NGINX_PURGE_URL']))
  const known = readFileSync('lib/settings/settings.ts', 'utf8')
  const portal = Object.keys(told).filter((name) => !name.startsWith('POSTGRES_'))
  expect(portal.filter((name) => !known.includes(`\n  ${name}: `))).toEqual([])
  expect(readSettings(told)).toMatchObject({
    siteUrl: 'https://bao.example',
    proxyAddresses: ['172.30.0.10'],
  })
  const services = [...compose.matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name)
  const needed = [...compose.matchAll(/^ {6}(\w+): \{ condition: /gm)].map(([, name]) => name)
  expect(needed.length).toBe(2)
  expect(services).toEqual(expect.arrayContaining(needed))
})
