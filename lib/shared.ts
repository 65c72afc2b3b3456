/**
 * One value a process, whoever asks first. The app that Next bundles and server.ts are separate
 * module graphs, so what they must share hangs on globalThis.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`bao-tinh.${name}`)
  const holder = globalThis as unknown as Record<symbol, T | undefined>
  holder[key] ??= make()
  return holder[key]
}
