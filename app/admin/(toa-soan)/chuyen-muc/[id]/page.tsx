import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { FormerAddresses } from '../../../../../components/newsroom/catalogue/former-addresses.tsx'
import { Field, Select } from '../../../../../components/newsroom/field.client.tsx'
import { sectionForm, sectionRows } from '../../../../../lib/sections/desk.ts'
import { addresses } from '../../../../../lib/site/addresses.ts'
import { requireActor } from '../../../session.ts'
import {
  bringBackSectionAction,
  changeSectionAction,
  moveSectionAction,
  retireSectionAction,
} from '../actions.ts'

export const metadata: Metadata = { title: 'Sửa chuyên mục' }

export default async function SectionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const id = Number((await params).id)
  const [found, rows] = await Promise.all([
    sectionForm(actor, Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : 0),
    sectionRows(actor),
  ])
  if (!rows.ok || (!found.ok && found.reason === 'forbidden')) forbidden()
  if (!found.ok) notFound()
  const { section } = found
  const roots = rows.sections.filter((one) => one.parentId === null && one.id !== id)
  return (
    <>
      <p className="back">
        <a href="/admin/chuyen-muc">Chuyên mục</a>
      </p>
      <h1>{section.name}</h1>
      <p className="beneath">
        <a href={addresses.section(section)}>Xem trên trang báo</a>
        {section.retired && <strong>Đã khép</strong>}
      </p>
      <ActionForm action={changeSectionAction} submit="Lưu">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={section.seen} />
        <Field name="name" label="Tên" defaultValue={section.name} required />
        <Field
          name="slug"
          label="Địa chỉ"
          defaultValue={section.slug}
          hint="Đổi địa chỉ thì địa chỉ cũ, kể cả các trang tin đã đưa, tự dẫn sang địa chỉ mới."
        />
        <Field
          name="description"
          label="Mô tả"
          defaultValue={section.description}
          hint="Hiện dưới tên chuyên mục và trên máy tìm kiếm."
        />
      </ActionForm>
      <FormerAddresses addresses={section.formerSlugs.map((slug) => addresses.section({ slug }))} />
      <section className="apart" aria-labelledby="chuyen">
        <h2 id="chuyen">Chỗ trong thanh mục</h2>
        {section.children > 0 ? (
          <p className="explained">Chuyên mục này có chuyên mục con nên phải ở tầng thứ nhất.</p>
        ) : (
          <ActionForm action={moveSectionAction} submit="Chuyển" tone="quiet">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="seen" value={section.placeSeen} />
            <Select
              name="parent"
              label="Nằm trong"
              hint="Các bài đi theo; trang của chuyên mục trên nó hiện hoặc thôi hiện các bài ấy."
              defaultValue={section.parentId ?? ''}
              options={[
                { value: '', label: 'Tầng thứ nhất' },
                ...roots.map((root) => ({ value: root.id, label: root.name })),
              ]}
            />
          </ActionForm>
        )}
      </section>
      <section className="apart" aria-labelledby="khep">
        <h2 id="khep">{section.retired ? 'Mở lại' : 'Khép lại'}</h2>
        <p className="explained">
          {section.retired
            ? 'Chuyên mục trở về chỗ cũ trên thanh mục.'
            : 'Chuyên mục, cùng các chuyên mục con, rời thanh mục. Địa chỉ và các bài đã đăng vẫn đọc được.'}
        </p>
        <ActionForm
          action={section.retired ? bringBackSectionAction : retireSectionAction}
          submit={section.retired ? 'Mở lại chuyên mục' : 'Khép chuyên mục'}
          tone={section.retired ? 'quiet' : 'danger'}
        >
          <input type="hidden" name="id" value={id} />
        </ActionForm>
      </section>
    </>
  )
}
