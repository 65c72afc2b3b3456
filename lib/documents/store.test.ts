import { expect, test } from 'vitest'
import { KnownEdition } from '../edition/known.ts'
import { makeDocument } from './document.ts'
import { DocumentStore } from './store.ts'

const known = () => {
  const edition = new KnownEdition()
  edition.restart('first', 1)
  return edition
}
const document = (html: string, stamp = 1, tags = ['article:1']) =>
  makeDocument(html, 200, { epoch: 'first/0', stamp, tags, freshUntil: null })

test('the store never takes more bytes than it was given, whatever is kept', async () => {
  const store = new DocumentStore(1_000_000, known())
  for (let page = 0; page < 2_000; page++)
    store.keep(`/tin/${page}`, await document(`<p>${page}</p>`.repeat(100)))
  expect(store.bytes).toBeLessThanOrEqual(1_000_000)
  expect(store.count).toBeLessThan(300)
  expect(store.get('/tin/1999')?.state).toBe('fresh')
  expect(store.get('/tin/0')).toBeNull()
})

test('a page found fresh counts as made now: it is not stale when the map forgets its past', async () => {
  const edition = known()
  const store = new DocumentStore(1_000_000, edition)
  store.keep('/', await document('<p>1</p>'))
  edition.advance(50, [['article:2', { number: 50, takedown: 0 }]])
  expect(store.get('/')?.state).toBe('fresh')
  expect(store.get('/')?.document.stamp).toBe(50)
})

test('a slow render does not put an older page in the place of a newer one', async () => {
  const edition = known()
  const store = new DocumentStore(1_000_000, edition)
  edition.advance(5, [])
  store.keep('/', await document('<p>new</p>', 5))
  store.keep('/', await document('<p>old</p>', 3))
  expect(store.get('/')?.document.length).toBe('<p>new</p>'.length)
  expect(store.get('/')?.document.stamp).toBe(5)
})

test('a store of no bytes keeps nothing', async () => {
  const store = new DocumentStore(0, known())
  store.keep('/', await document('<p>1</p>'))
  expect(store.get('/')).toBeNull()
})
