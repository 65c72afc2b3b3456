import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { chosenFor, type Numbered, pieceNumbered, targetAt } from './lookup.ts'
import { type Compiled, compiled, patternSettings } from './settings.ts'
import type { OldTarget } from './target.ts'

/**
 * The looks-up of old addresses, each remembered with the edition; what is not there is remembered too, among
 * a bounded number of others, so that made-up addresses push out nothing but each other.
 */
export function oldTargetAt(addresses: string[]): Promise<OldTarget | null> {
  return remembered(
    `old-address:${addresses.join('\n')}`,
    async () => {
      dependsOn(...addresses.map(tags.oldAddress))
      return hold(await targetAt(addresses))
    },
    'addresses',
  )
}

export function oldTargetChosenFor(series: string, number: string): Promise<OldTarget | null> {
  return remembered(
    `old-choice:${series}:${number}`,
    async () => {
      dependsOn(tags.oldNumber(number))
      return hold(await chosenFor(series, number))
    },
    'addresses',
  )
}

export function oldPieceNumbered(patterns: Compiled[], by: Compiled, number: string): Promise<Numbered> {
  return remembered(
    `old-piece:${by.series}:${by.ownIds}:${number}`,
    async () => {
      dependsOn(tags.oldPatterns(), tags.oldNumber(number))
      const found = await pieceNumbered(patterns, by, number)
      // The number itself may become that of a piece that is brought in later.
      dependsOn(tags.article(found.id ?? Number(number)))
      return found
    },
    'addresses',
  )
}

/** The patterns in their order. */
export function oldPatterns(): Promise<Compiled[]> {
  return remembered('old-patterns', async () => {
    dependsOn(tags.oldPatterns())
    return compiled(await patternSettings())
  })
}

/** The picture that stood at an old address; null: there is none any more. */
export function oldPicture(id: number) {
  return remembered(
    `old-picture:${id}`,
    async () => {
      dependsOn(tags.picture(id))
      return readersDatabase().picture.findUnique({
        where: { id },
        select: { hash: true, width: true, height: true, alt: true, withdrawnAt: true },
      })
    },
    'addresses',
  )
}

/** A topic that is merged or deleted takes the choices that name it along. */
function hold(target: OldTarget | null): OldTarget | null {
  if (target?.kind === 'topic') dependsOn(tags.topic(target.id))
  return target
}
