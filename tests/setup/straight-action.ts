import { readFileSync } from 'node:fs'

type Manifest = {
  node: Record<string, { filename: string; exportedName: string; workers?: Record<string, unknown> }>
}

/** A server action as the build knows it: the name under which a browser calls it, and a page that has it. */
export type BuiltAction = { id: string; file: string; name: string; path: string }

/** Every server action of the build that is under test. */
export function builtActions(): BuiltAction[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return Object.entries(node).map(([id, { filename, exportedName, workers = {} }]) => ({
    id,
    file: filename,
    name: exportedName,
    path: pathOf(Object.keys(workers)[0] ?? ''),
  }))
}

/** The address of a page by the name of its folder: groups are left out, what stands in brackets is a 1. */
const pathOf = (worker: string) =>
  worker
    .replace(/^app|\/page$|\/\([^)]+\)/g, '')
    .replace(/\[\.\.\.[^\]]+\]/g, 'x')
    .replace(/\[[^\]]+\]/g, '1')

/** The body of a call as the framework's own script writes it: the arguments, and the form as one of them. */
export function callBody(args: unknown[], fields: Record<string, string>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value)
  body.append('0', JSON.stringify([...args, '$K1']))
  return body
}

/** Calls an action by its id, from wherever one likes, as a script does and no form of a page. */
export function callAction(
  address: string,
  { id, path }: Pick<BuiltAction, 'id' | 'path'>,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(address + path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { accept: 'text/x-component', 'next-action': id, origin: address, ...headers },
  })
}
