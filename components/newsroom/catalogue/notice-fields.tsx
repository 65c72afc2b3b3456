import { typedMoment } from '../../../lib/vietnamese/typed.ts'
import { Field, TextArea } from '../field.client.tsx'

type Notice = { notice: string; noticeFrom: Date | null; noticeUntil: Date | null }

/** The line across every page, and from when to when it stands there. */
export function NoticeFields({ notice: { notice, noticeFrom, noticeUntil } }: { notice: Notice }) {
  return (
    <>
      <TextArea
        name="notice"
        label="Nội dung"
        defaultValue={notice}
        rows={3}
        hint="Hiện trên mọi trang của báo. Để trống thì không có thông báo."
      />
      <div className="pair">
        <Field
          name="noticeFrom"
          label="Từ lúc"
          type="datetime-local"
          defaultValue={typedMoment(noticeFrom)}
          hint="Giờ Việt Nam. Để trống: hiện ngay."
        />
        <Field
          name="noticeUntil"
          label="Đến lúc"
          type="datetime-local"
          defaultValue={typedMoment(noticeUntil)}
          hint="Tự gỡ vào lúc này. Để trống: đến khi có người gỡ."
        />
      </div>
    </>
  )
}
