import { deedOf } from '../../../../../lib/articles/deeds.ts'
import { draft } from '../../../../../lib/articles/desk.ts'
import { history, revisions } from '../../../../../lib/articles/desk-history.ts'
import { missingFields } from '../../../../../lib/articles/ready.ts'
import type { StepInput } from '../../../../../lib/articles/step-schema.ts'
import type { Actor } from '../../../../../lib/staff/actor.ts'
import { dayOf, exactTime, longDay } from '../../../../../lib/vietnamese/dates.ts'
import { nearMoment } from '../../../../../lib/vietnamese/when.ts'
import type { FormState } from '../../../action.ts'
import type { Refusal } from './take.ts'

type Told = NonNullable<FormState>

/** What a step did, in a line. */
export function done(input: StepInput, at: Date): Told {
  const time = exactTime(at)
  const said: Record<StepInput['step'], string> = {
    submit: 'Đã gửi duyệt. Bài nằm ở ngăn “Chờ tôi” của biên tập viên.',
    return: 'Đã trả lại cho người viết, kèm lý do của bạn.',
    approve: 'Đã duyệt.',
    schedule: input.step === 'schedule' ? `Đã hẹn: bài lên trang lúc ${exact(input.dueAt)}.` : '',
    unschedule: 'Đã bỏ hẹn giờ. Bài trở về “Đã duyệt”.',
    publish: `Đã đăng lúc ${time}. Máy chủ đang xem lại các trang.`,
    fix: 'Đã dùng bản mới, giờ trên trang giữ nguyên.',
    update: `Đã thay bản trên trang, giờ cập nhật ${time}.`,
    correct: 'Đã đăng lời đính chính dưới bài và ở trang Đính chính.',
    withdraw: `Đã gỡ bài lúc ${time}. Địa chỉ của bài nay báo “bài đã gỡ”.`,
    restore: 'Đã đưa bài lại lên trang.',
  }
  return { ok: true, message: said[input.step], values: { step: input.step } }
}

/** Why a step was not taken, and what to do about it. */
export async function refused(
  actor: Actor,
  id: number,
  input: StepInput,
  reason: Exclude<Refusal, 'forbidden'>,
): Promise<Told> {
  const no = (message: string, problems = {}): Told => ({
    ok: false,
    message,
    problems,
    values: { step: input.step },
  })
  switch (reason) {
    case 'not-found':
      return no('Bài này không còn.')
    case 'wrong-state':
      return no(await whoWasQuicker(actor, id))
    case 'conflict':
      return no(await whoWrote(actor, id))
    case 'unready':
      return no('Bài còn thiếu, chưa đi tiếp được.', await missing(actor, id))
    case 'past':
      return no('Chưa hẹn được.', { dueAt: 'Giờ này đã qua.' })
    case 'too-far':
      return no('Chưa hẹn được.', { dueAt: 'Xa quá: chỉ hẹn được trong vòng năm năm.' })
    case 'unchanged':
      return no('Bản trên trang đã là bản mới nhất: chưa có gì để thay.')
  }
}

async function whoWasQuicker(actor: Actor, id: number): Promise<string> {
  const told = await history(actor, id)
  const last = told.ok && told.history.find(({ action }) => deedOf(action) !== null)
  if (!last) return 'Bài đã sang trạng thái khác. Xem lại rồi hãy làm tiếp.'
  const who = last.actor === actor.id ? 'Bạn' : last.actorName
  return `${who} ${deedOf(last.action)} lúc ${nearMoment(new Date(last.at), new Date())}, trước khi bạn bấm. Không có gì thay đổi thêm.`
}

async function whoWrote(actor: Actor, id: number): Promise<string> {
  const told = await revisions(actor, id)
  const last = told.ok && told.revisions[0]
  const who = last
    ? `${last.actorName} vừa sửa bài lúc ${nearMoment(new Date(last.at), new Date())}`
    : 'Bài vừa được sửa'
  return `${who}: bạn chưa thấy bản mới đó. Đọc lại rồi bấm lần nữa.`
}

async function missing(actor: Actor, id: number): Promise<Record<string, string>> {
  const read = await draft(actor, id)
  return (read.ok && missingFields(read.draft.fields)) || {}
}

const exact = (moment: Date) => `${exactTime(moment)}, ${longDay(dayOf(moment)).toLowerCase()}`
