import { LRUCache } from 'lru-cache'
import { type Freshness, freshness } from '../edition/fresh.ts'
import type { KnownEdition } from '../edition/known.ts'
import type { Document } from './document.ts'

/** What an entry costs beside its bytes: key, tags, objects. Measured with --expose-gc, rounded up. */
const overhead = 4_096

/** The kept documents of this process, bounded in bytes, nothing on disk. */
export class DocumentStore {
  #documents: LRUCache<string, Document> | null
  #known: KnownEdition

  /** `maxBytes` 0 keeps nothing. */
  constructor(maxBytes: number, known: KnownEdition) {
    this.#known = known
    this.#documents =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            // The gzip copy that may come later is counted from the start.
            sizeCalculation: (document) => Math.ceil(document.brotli.length * 2.2) + overhead,
          })
  }

  /** The kept document of a path with what may be done with it now. */
  get(path: string): { document: Document; state: Freshness } | null {
    const document = this.#documents?.get(path)
    if (!document) return null
    const state = freshness(document, this.#known, Date.now())
    if (state === 'fresh') document.stamp = this.#known.number
    return { document, state }
  }

  /** Keeps a document, unless one of a later edition stands there. */
  keep(path: string, document: Document): void {
    const before = this.#documents?.get(path)
    if (before && before.epoch === document.epoch && before.stamp > document.stamp) return
    this.#documents?.set(path, document)
  }

  get bytes(): number {
    return this.#documents?.calculatedSize ?? 0
  }

  get count(): number {
    return this.#documents?.size ?? 0
  }
}
