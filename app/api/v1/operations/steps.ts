import { correctStep, plainStep, returnStep, scheduleStep } from '../../../../lib/api/input.ts'
import { article } from '../../../../lib/api/schema.ts'
import { stepArticle } from '../../../../lib/api/steps.ts'
import { type Step, stepNames, steps } from '../../../../lib/articles/workflow.ts'
import { type Operation, operation } from '../operation.ts'

const summaries: Record<Step, string> = {
  submit: 'Gửi duyệt',
  return: 'Trả lại tác giả, kèm lời nhắn',
  approve: 'Duyệt',
  schedule: 'Hẹn giờ đăng, hoặc đổi giờ đã hẹn',
  unschedule: 'Bỏ hẹn giờ: bài về đã duyệt',
  publish: 'Đăng; trả lời khi bạn đọc đã thấy',
  fix: 'Đưa bản mới nhất lên trang, không đổi giờ',
  update: 'Đưa bản mới nhất lên trang, với giờ cập nhật mới',
  correct: 'Đính chính: có lời đính chính bên bài và ở /dinh-chinh',
  withdraw: 'Gỡ bài; trả lời khi địa chỉ của bài đã báo gỡ',
  restore: 'Đưa bài đã gỡ trở lại',
}
const bodies = { return: returnStep, correct: correctStep, schedule: scheduleStep }
const bodyOf = (step: Step) => (step in bodies ? bodies[step as keyof typeof bodies] : plainStep)

/** The steps on the path of a piece; what leads from where to where is said in lib/articles/workflow.ts. */
export const stepOperations: Operation[] = stepNames.map((step) =>
  operation(
    {
      id: `${step}Article`,
      method: 'POST',
      path: `/articles/{id}/${step}`,
      summary: summaries[step],
      body: bodyOf(step),
      answer: { status: 200, schema: article },
      pieceRight: steps[step].right,
      also: [409],
    },
    async (actor, { id, body }) => {
      const taken = await stepArticle(actor, id, step, body)
      return taken.ok ? { status: 200, body: taken.article } : taken
    },
  ),
)
