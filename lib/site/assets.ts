import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const known = new Map<string, string>()

/**
 * The address of a file in public/ with its content's hash, so that it can be kept for ever:
 * "/reader.js" is "/reader.js?v=1a2b3c4d". Read once a process. Throws when there is no such file.
 */
export function asset(path: `/${string}`): string {
  const address = known.get(path)
  if (address) return address
  // Turbopack must not follow this into the whole folder: the file is read where the server runs.
  const bytes = readFileSync(/* turbopackIgnore: true */ join(process.cwd(), 'public', path))
  const versioned = `${path}?v=${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
  known.set(path, versioned)
  return versioned
}
