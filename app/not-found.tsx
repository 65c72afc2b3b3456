/**
 * Nothing: who is not let in or finds nothing is answered by server.ts. It stands here because Next would put a page of
 * its own in its place, and into what it writes of every page.
 */
export default function Nothing() {
  return null
}
