import type { Matched } from '../old-addresses/settings.ts'

/** What a reader's address stands for. */
export type Resolution =
  | { kind: 'page'; path: string; status: 200 | 404 }
  /** Depends on the request: printed for it, never kept. */
  | { kind: 'once'; path: string; status?: number }
  | { kind: 'redirect'; to: string; status: 303 | 308 }
  /** `unanswered`: perhaps an address of an older site, and the pattern that it fits. */
  | { kind: 'missing'; unanswered?: { matched: Matched | null } }
  | { kind: 'gone' }
