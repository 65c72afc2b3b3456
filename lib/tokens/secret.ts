import { createHash, randomBytes } from 'node:crypto'

/** What every key begins with, so that a leaked one is known for what it is. */
const prefix = 'bt_'

/** A new key: 256 random bits, which nobody guesses; a quick hash is enough for it. */
export const newSecret = () => prefix + randomBytes(32).toString('base64url')

/** True for text that may be a key; nothing else is looked up. */
export const isSecret = (text: string) => /^bt_[\w-]{43}$/.test(text)

/** What is stored of a key, and what it is found by. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
