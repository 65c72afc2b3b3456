import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { PieceFields } from '../../../lib/articles/fields.ts'

/** What one tab had written and the server had not acknowledged. */
export type JournalEntry = {
  /** Of the load of the page that wrote it. */
  tab: string
  /** "<staff id> <piece id>" */
  owner: string
  /** ISO 8601. */
  at: string
  /** What was written, the version that it stands on, and the text of that version. */
  fields: PieceFields
  version: number
  base: PieceFields
}

interface Store extends DBSchema {
  unsaved: { key: string; value: JournalEntry; indexes: { owner: string } }
}

let opened: Promise<IDBPDatabase<Store>> | undefined

/** Another tab with a newer page may ask for the database: this one lets go and opens it again when it must. */
function store(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('toa-soan', 1, {
    upgrade: (database) => {
      database.createObjectStore('unsaved', { keyPath: 'tab' }).createIndex('owner', 'owner')
    },
    blocking: (_, __, event) => {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated: () => {
      opened = undefined
    },
  })
  return opened.catch((error) => {
    opened = undefined
    throw error
  })
}

export const ownerOf = (staff: string, piece: number) => `${staff} ${piece}`

/** Strict: on the disk when it resolves, and still there after a power cut. */
export async function keep(entry: JournalEntry): Promise<void> {
  const transaction = (await store()).transaction('unsaved', 'readwrite', { durability: 'strict' })
  await Promise.all([transaction.store.put(entry), transaction.done])
}

export async function forget(tab: string): Promise<void> {
  await (await store()).delete('unsaved', tab)
}

/** What was left unsaved of this piece by this person, newest first; not what an open tab is still writing. */
export async function leftUnsaved(owner: string): Promise<JournalEntry[]> {
  const [entries, open] = await Promise.all([
    store().then((database) => database.getAllFromIndex('unsaved', 'owner', owner)),
    openTabs(),
  ])
  return entries.filter(({ tab }) => !open.has(tab)).sort((a, b) => b.at.localeCompare(a.at))
}

const lockOf = (tab: string) => `toa-soan ${tab}`

/** A name for this load of the page, and a lock that the browser holds while it lives. */
export function openTab(): string {
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
  // Only where the page came over https (or from this machine) do browsers have locks.
  void navigator.locks?.request(lockOf(tab), () => new Promise(() => {}))
  return tab
}

async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.map(({ name }) => (name ?? '').replace(lockOf(''), '')))
}
