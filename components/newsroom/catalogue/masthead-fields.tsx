import type { MastheadWords } from '../../../lib/site/schema.ts'
import { Field, TextArea } from '../field.client.tsx'

/** The masthead and the imprint. What is left empty is not shown to readers. */
export function MastheadFields({ words }: { words: MastheadWords }) {
  return (
    <>
      <Field name="name" label="Tên báo" defaultValue={words.name} required />
      <TextArea name="tagline" label="Dòng dưới tên báo" defaultValue={words.tagline} rows={2} />
      <div className="pair">
        <Field name="agency" label="Cơ quan báo chí" defaultValue={words.agency} />
        <Field name="governingBody" label="Cơ quan chủ quản" defaultValue={words.governingBody} />
      </div>
      <Field
        name="licence"
        label="Giấy phép"
        defaultValue={words.licence}
        hint="Cả dòng: số, ngày cấp, nơi cấp."
      />
      <div className="pair">
        <Field name="headTitle" label="Chức danh người đứng đầu" defaultValue={words.headTitle} />
        <Field name="head" label="Họ tên người đứng đầu" defaultValue={words.head} />
      </div>
      <Field name="address" label="Địa chỉ tòa soạn" defaultValue={words.address} />
      <div className="pair">
        <Field name="telephone" label="Điện thoại" type="tel" defaultValue={words.telephone} />
        <Field name="email" label="Thư điện tử" type="email" defaultValue={words.email} />
      </div>
      <TextArea
        name="rights"
        label="Dòng cuối trang"
        defaultValue={words.rights}
        hint="Quyền dùng lại tin, bài: “Ghi rõ nguồn … khi phát lại thông tin từ trang này.”"
        rows={2}
      />
      <TextArea
        name="description"
        label="Mô tả cho máy tìm kiếm"
        defaultValue={words.description}
        hint="Một, hai câu về tờ báo."
        rows={2}
      />
    </>
  )
}
