// Plain JavaScript for whatever Node the machine has: installs what is missing, then hands over to
// the Node and the TypeScript of the project. `node bin/bootstrap.mjs start|dev|test|build|portal …`
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serverMemory } from './memory.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const programs = {
  start: [...serverMemory, 'bin/start.ts'],
  dev: ['bin/dev.ts'],
  build: ['bin/build.ts'],
  test: ['bin/test.ts'],
  'test:faults': ['bin/test-faults.ts'],
  portal: ['bin/portal.ts'],
  bench: ['bench/run.ts'],
}

const [command = '', ...rest] = process.argv.slice(2)
const program = programs[command]
if (!program) fail(`Không có lệnh "${command}". Các lệnh: ${Object.keys(programs).join(', ')}.`)

checkNode()
installPackages()
generateClient()
run([...program, ...rest])

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Cần Node 20.19 trở lên, máy đang có ${process.versions.node}.`)
}

/** `npm ci` when node_modules is not what the lock file says. */
function installPackages() {
  const mark = join('node_modules', '.bao-tinh-lock')
  const wanted = digest('package-lock.json')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('Cài các thư viện (npm ci), một hai phút ở lần đầu …')
  const npm = process.env.npm_execpath
  // The settings of the `npm start` that called us are not meant for this one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_(?!registry|cafile|cache|nodedir|userconfig)|lifecycle|package)/.test(name),
    ),
  )
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], { stdio: ['ignore', 2, 'inherit'], env })
    : spawnSync('npm', ['ci', '--loglevel=error'], {
        stdio: ['ignore', 2, 'inherit'],
        env,
        shell: process.platform === 'win32',
      })
  if (result.status !== 0) fail('Không cài được thư viện: xem dòng báo lỗi của npm ở trên.')
  writeFileSync(mark, wanted)
}

/** The database client is made from the schema, not committed. */
function generateClient() {
  const mark = join('lib', 'database', 'generated', '.from')
  const wanted = digest('prisma/schema.prisma') + digest('package-lock.json')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('Tạo mã truy cập cơ sở dữ liệu (prisma generate) …')
  const result = spawnSync(node(), ['node_modules/prisma/build/index.js', 'generate'], {
    encoding: 'utf8',
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  })
  if (result.status !== 0) fail(`prisma generate không chạy được:\n${result.stdout}${result.stderr}`)
  writeFileSync(mark, wanted)
}

/** The project's own Node, whatever the system has. */
function node() {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

function run(args) {
  const child = spawn(node(), ['--disable-warning=ExperimentalWarning', ...args], {
    // The channel tells the child when we are gone, even by kill -9.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      // What was compiled once is not compiled again: a command starts with a third less work.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
    },
  })
  // A terminal sends Ctrl-C to the child as well; SIGTERM comes to us alone.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  stopWithNpm(child)
  child.on('error', (error) => fail(error.message))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** A SIGTERM to npm ends npm and its shell and is handed on to nobody: we notice that we have no parent any more. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function say(line) {
  console.error(line)
}

function fail(line) {
  console.error(line)
  process.exit(1)
}
