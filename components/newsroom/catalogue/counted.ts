import { grouped } from '../../../lib/vietnamese/number.ts'

/** "1.250 bài" */
export const counted = (pieces: number) => `${grouped(pieces)} bài`
