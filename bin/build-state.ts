import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { billOfMaterials } from './sbom.ts'

const sources = ['app', 'components', 'lib', 'styles', 'public']
const singles = [
  'next.config.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
  'package-lock.json',
  'prisma/schema.prisma',
]
const mark = join('.next', 'built-from')

/** Builds the app when the build is missing or older than the source; says what it does. Throws with a line. */
export async function ensureBuild(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const wanted = await sourceDigest()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('Dựng trang (next build), chừng một phút …')
  await build(signal)
  writeFileSync(join('.next', 'sbom.cdx.json'), JSON.stringify(billOfMaterials('package-lock.json')))
  writeFileSync(mark, wanted)
}

/** One digest of everything that the build reads. */
async function sourceDigest(): Promise<string> {
  const files = [...singles]
  for (const folder of sources.filter(existsSync)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    files.push(
      ...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    )
  }
  const hash = createHash('sha256')
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
  }
  return hash.digest('hex')
}

function build(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build không xong:\n${output}`)),
    )
  })
}
