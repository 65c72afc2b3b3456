/**
 * A place where a test stops the process as a power cut would. Does nothing unless the environment's
 * FAULT_POINT names it; then nothing after it runs.
 */
export function faultPoint(name: string): void {
  if (process.env.FAULT_POINT !== name) return
  process.kill(process.pid, 'SIGKILL')
  // The signal may arrive a moment later; not one statement more must run until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
