/** Does the work for every item, a few at a time; the first that fails ends it. */
export async function forEach<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  { atOnce = 4, signal }: { atOnce?: number; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  let failed = false
  const worker = async () => {
    for (let next = waiting.next(); !next.done && !failed; next = waiting.next()) {
      try {
        signal?.throwIfAborted()
        await work(next.value)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
