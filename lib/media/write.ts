import { database } from '../database/client.ts'
import { tags } from '../edition/tags.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { type Changed, changePicture, mayEditPicture } from './changing.ts'
import type { PictureWords } from './picture.ts'

/** Changes the words that are kept with a picture: wherever a piece has none of its own, from this edition on. */
export function changeWords(
  actor: Actor,
  id: number,
  { version, alt, caption, credit }: PictureWords & { version: number },
): Promise<Changed> {
  return changePicture(
    actor,
    'change-picture-words',
    { id, version },
    (tx, picture) => mayEditPicture(tx, actor, picture),
    async (_, before) => ({
      data: { alt, caption, credit },
      detail: { before: { alt: before.alt, caption: before.caption, credit: before.credit } },
      tags: [tags.picture(id)],
    }),
  )
}

/** Moves the point that crops keep, in hundredths of width and height. */
export function moveFocalPoint(
  actor: Actor,
  id: number,
  { version, focalX, focalY }: { version: number; focalX: number; focalY: number },
): Promise<Changed> {
  return changePicture(
    actor,
    'move-focal-point',
    { id, version },
    (tx, picture) => mayEditPicture(tx, actor, picture),
    async () => ({ data: { focalX, focalY }, detail: { focalX, focalY }, tags: [tags.picture(id)] }),
  )
}

/**
 * Takes a picture away from every page that shows it; its addresses answer 410 from the same edition on.
 * The file is kept. `hash` is the 32 hex digits of its address.
 */
export async function withdrawPicture(actor: Actor, hash: string): Promise<Changed<'already-withdrawn'>> {
  return changePicture<'already-withdrawn'>(
    actor,
    'withdraw-picture',
    await named(hash),
    manages(actor),
    async (_, picture) =>
      picture.withdrawnAt
        ? { reason: 'already-withdrawn' }
        : { data: { withdrawnAt: new Date() }, detail: { hash }, tags: shownBy(picture), takedown: true },
  )
}

/** Puts a picture that was taken away back on every page that has it, from this edition on. */
export async function bringBackPicture(actor: Actor, hash: string): Promise<Changed<'not-withdrawn'>> {
  return changePicture<'not-withdrawn'>(
    actor,
    'bring-back-picture',
    await named(hash),
    manages(actor),
    async (_, picture) =>
      picture.withdrawnAt
        ? { data: { withdrawnAt: null }, detail: { hash }, tags: shownBy(picture) }
        : { reason: 'not-withdrawn' },
  )
}

const manages = (actor: Actor) => async () => can(actor, 'managePictures')

/** The pages that show a picture, and its own addresses. */
const shownBy = ({ id, hash }: { id: number; hash: string }) => [tags.picture(id), tags.pictureFile(hash)]

async function named(hash: string): Promise<{ id: number; version: null }> {
  const picture = await database().picture.findUnique({ where: { hash }, select: { id: true } })
  return { id: picture?.id ?? 0, version: null }
}
