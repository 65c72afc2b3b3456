import { currentFollower } from './follower.ts'

/**
 * Called after every commit, before the answer: this process shows what it wrote from now on.
 * Where it follows no edition (the command line) there is nothing to wait for: others hear by NOTIFY.
 */
export async function afterWrite(number: bigint): Promise<void> {
  await currentFollower()?.catchUp(Number(number))
}
