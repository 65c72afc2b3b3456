import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

export type Source = { path: string; text: string; imports: string[] }

/** The project's own source files in a folder, tests left out, with what they import (own files as paths from the root). */
export function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
      .filter((path) => !path.includes('/generated/'))
      .map(read),
  )
}

export function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(
    (match) => match[1] as string,
  )
  const imports = specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? normalize(join(dirname(path), specifier))
          .split(sep)
          .join('/')
      : specifier,
  )
  return { path, text, imports }
}
