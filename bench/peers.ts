import { readFileSync } from 'node:fs'
import { z } from 'zod'

export const kinds = ['home', 'section', 'article', 'day', 'search'] as const
export type Kind = (typeof kinds)[number]

const list = z.string().transform((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
const paths = z.partialRecord(z.enum(kinds), list)
const file = z.object({
  /** What this newspaper is asked for, where it must be the same as elsewhere: searches. */
  own: paths.default({}),
  peers: z
    .array(
      z.object({
        name: z.string(),
        address: z.url(),
        paths,
        /** The door for an order to publish; without it that is not measured. */
        publish: z.object({ api: z.enum(['wordpress', 'ghost']), key: z.string() }).optional(),
      }),
    )
    .default([]),
})
export type Peer = z.infer<typeof file>['peers'][number]

/**
 * Other systems that run on this machine with the same pieces, to be measured in the same run: the JSON file that
 * `BENCH_PEERS` names, in which a kind of page is a file of paths, one a line.
 */
export function givenPeers(): z.infer<typeof file> {
  const given = process.env.BENCH_PEERS
  return file.parse(given ? JSON.parse(readFileSync(given, 'utf8')) : {})
}
