import { writeTimes } from '../articles/changing.ts'
import { oldAddressOf } from '../articles/old-address.ts'
import { publicPiece } from '../articles/public.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { seenOf } from '../seen.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can, type Right } from '../staff/policy.ts'
import { splitAddress } from './lookup.ts'
import type { ChosenTarget } from './schema.ts'
import { compiled, firstMatch, type PatternSetting, patternSettings } from './settings.ts'

export type OldChanged =
  | { ok: true; edition: bigint }
  | { ok: false; reason: 'forbidden' | 'not-found' }
  | { ok: false; reason: 'stale'; now: Record<string, string> }
  | { ok: false; reason: 'invalid'; problems: Record<string, string> }

/**
 * Says where an old address leads, from this edition on, or that it leads nowhere any more (`gone`) or never did
 * (`ignored`). Where a pattern of sections or topics takes a number out of it, it is said of every address of
 * that number. `written` is the address, with or without its host.
 */
export function chooseTarget(actor: Actor, written: string, target: ChosenTarget): Promise<OldChanged> {
  return changeOld(actor, 'oldAddresses', async (tx) => {
    const address = oldAddressOf(written)
    if (address === null) return invalid('address', 'Địa chỉ này không đọc được.')
    if (!(await isThere(tx, target))) return invalid('target', 'Đích này không có trên trang báo.')
    const matched = firstMatch(compiled(await patternSettings(tx)), ...splitAddress(address))
    const numbered = matched && matched.by.leadsTo !== 'article' && matched.number !== null ? matched : null
    const [series, number] = [numbered?.by.series ?? null, numbered?.number ?? null]
    const data = {
      series,
      number,
      kind: target.kind,
      targetId: 'id' in target ? target.id : null,
      at: new Date(),
      ...signed(actor),
    }
    const before = await tx.addressChoice.findUnique({ where: { address } })
    await tx.addressChoice.upsert({ where: { address }, create: { address, ...data }, update: data })
    const keys = [address.toLowerCase(), ...(number === null ? [] : [`${series} ${number}`])]
    await tx.askedAddress.deleteMany({ where: { key: { in: keys } } })
    await audit(tx, actor, 'choose-old-address', {
      address,
      target,
      number,
      before: before && targetIn(before),
    })
    return { ok: true, edition: await stampEdition(tx, tagsOf(address, [number, before?.number])) }
  })
}

/** Takes a choice back: the address leads where it would without it. */
export function forgetChoice(actor: Actor, address: string): Promise<OldChanged> {
  return changeOld(actor, 'oldAddresses', async (tx) => {
    const before = await tx.addressChoice.findUnique({ where: { address } })
    if (!before) return { ok: false, reason: 'not-found' }
    await tx.addressChoice.delete({ where: { address } })
    await audit(tx, actor, 'forget-old-address', { address, before: targetIn(before) })
    return { ok: true, edition: await stampEdition(tx, tagsOf(address, [before.number])) }
  })
}

/** Sets the patterns, all of them in this order. `seen` is the mark of what the form was made from. */
export function savePatterns(actor: Actor, seen: string, patterns: PatternSetting[]): Promise<OldChanged> {
  return changeOld(actor, 'masthead', async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.old-patterns'))`
    const before = await patternSettings(tx)
    if (seenOf({ patterns: before }) !== seen) return { ok: false, reason: 'stale', now: {} }
    await tx.addressPattern.deleteMany()
    await tx.addressPattern.createMany({
      data: patterns.map((setting, index) => ({ position: index + 1, ...setting })),
    })
    await audit(tx, actor, 'save-old-patterns', { before, after: patterns })
    return { ok: true, edition: await stampEdition(tx, [tags.oldPatterns()]) }
  })
}

async function changeOld(
  actor: Actor,
  right: Right,
  work: (tx: Transaction) => Promise<OldChanged>,
): Promise<OldChanged> {
  if (!can(actor, right)) return { ok: false, reason: 'forbidden' }
  const done = await database().$transaction(work, writeTimes)
  if (done.ok) await afterWrite(done.edition)
  return done
}

async function isThere(tx: Transaction, target: ChosenTarget): Promise<boolean> {
  const select = { id: true }
  switch (target.kind) {
    case 'article':
      return (await tx.article.findFirst({ where: { id: target.id, ...publicPiece }, select })) !== null
    case 'section':
      return (await tx.section.findUnique({ where: { id: target.id }, select })) !== null
    case 'topic':
      return (await tx.topic.findUnique({ where: { id: target.id }, select })) !== null
    default:
      return true
  }
}

const targetIn = ({ kind, targetId }: { kind: string; targetId: number | null }) => ({ kind, id: targetId })

const tagsOf = (address: string, numbers: (string | null | undefined)[]) => [
  tags.oldAddress(address),
  ...numbers.flatMap((number) => (number ? [tags.oldNumber(number)] : [])),
]

const invalid = (field: string, problem: string) =>
  ({ ok: false, reason: 'invalid', problems: { [field]: problem } }) as const

const audit = (tx: Transaction, actor: Actor, action: string, detail: Record<string, unknown>) =>
  tx.auditEntry.create({ data: { ...signed(actor), action, detail: detail as Prisma.InputJsonObject } })
