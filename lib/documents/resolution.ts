/** What a reader's address stands for. */
export type Resolution =
  | { kind: 'page'; path: string; status: 200 | 404 }
  | { kind: 'redirect'; to: string; status: 303 | 308 }
  | { kind: 'missing' }
  | { kind: 'gone' }
