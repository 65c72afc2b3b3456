import type { Draft } from '../../../lib/articles/draft.ts'
import type { Step } from '../../../lib/articles/workflow.ts'

type Words = {
  /** What the bar calls the step. */
  name: string
  /** The button that takes it. */
  button: string
  /** What will happen, before it is taken. Steps without it are taken by one press. */
  tells?: string
  tone?: 'danger' | 'quiet'
}

/** The steps in the words of the newsroom, and what each does to readers. */
export function wordsOf(step: Step, { state, title }: { state: Draft['state']; title: string }): Words {
  const scheduled = state === 'scheduled'
  const words: Record<Step, Words> = {
    submit: { name: 'Gửi duyệt', button: 'Gửi duyệt' },
    return: { name: 'Trả lại…', button: 'Trả lại cho người viết', tone: 'quiet' },
    approve: { name: 'Duyệt', button: 'Duyệt' },
    schedule: scheduled
      ? { name: 'Đổi giờ hẹn…', button: 'Đổi giờ hẹn', tone: 'quiet' }
      : { name: 'Hẹn giờ đăng…', button: 'Hẹn giờ' },
    unschedule: { name: 'Bỏ hẹn giờ', button: 'Bỏ hẹn giờ', tone: 'quiet' },
    publish: {
      name: 'Đăng ngay…',
      button: 'Đăng lên trang',
      tells: `Bài “${title}” lên trang ngay, mọi bạn đọc thấy được. Muốn lấy xuống thì phải gỡ bài.`,
    },
    fix: scheduled
      ? {
          name: 'Dùng bản mới…',
          button: 'Dùng bản mới',
          tells: 'Đến giờ hẹn, bản mới nhất sẽ lên trang thay cho bản đã hẹn. Giờ hẹn giữ nguyên.',
          tone: 'quiet',
        }
      : {
          name: 'Sửa, giữ giờ đăng…',
          button: 'Thay bản trên trang, giữ nguyên giờ',
          tells:
            'Bản mới nhất thay bản trên trang. Bạn đọc không thấy giờ cập nhật, máy tìm kiếm không được báo. Dùng cho lỗi chính tả, dấu câu.',
          tone: 'quiet',
        },
    update: {
      name: 'Cập nhật…',
      button: 'Thay bản trên trang, hiện giờ cập nhật',
      tells:
        'Bản mới nhất thay bản trên trang, dưới tít hiện giờ cập nhật là bây giờ và máy tìm kiếm được báo. Dùng khi bài có thêm tin.',
      tone: 'quiet',
    },
    correct: { name: 'Đính chính…', button: 'Đăng lời đính chính', tone: 'quiet' },
    withdraw: {
      name: 'Gỡ bài…',
      button: 'Gỡ bài khỏi trang',
      tells: `Bài “${title}” rời mọi trang ngay. Ai mở địa chỉ cũ chỉ thấy thông báo bài đã gỡ. Chữ và ảnh vẫn giữ ở tòa soạn.`,
      tone: 'danger',
    },
    restore: {
      name: 'Đưa lại lên trang…',
      button: 'Đưa bài lại lên trang',
      tells: `Bài “${title}” trở lại đúng địa chỉ và giờ đăng cũ, với bản mới nhất.`,
    },
  }
  return words[step]
}

/** After which step another one undoes it. */
export const undoOf: Partial<Record<Step, Step>> = { schedule: 'unschedule', withdraw: 'restore' }
