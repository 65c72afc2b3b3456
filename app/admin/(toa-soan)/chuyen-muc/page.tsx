import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { OrderList } from '../../../../components/newsroom/catalogue/order-list.client.tsx'
import { SectionLine } from '../../../../components/newsroom/catalogue/section-line.tsx'
import { Field, Select } from '../../../../components/newsroom/field.client.tsx'
import { type SectionRow, sectionRows } from '../../../../lib/sections/desk.ts'
import { requireActor } from '../../session.ts'
import { makeSectionAction, orderSectionsAction } from './actions.ts'

export const metadata: Metadata = { title: 'Chuyên mục' }

export default async function SectionsPage() {
  const actor = await requireActor()
  const found = await sectionRows(actor)
  if (!found.ok) forbidden()
  const under = (parent: number | null) => found.sections.filter(({ parentId }) => parentId === parent)
  const roots = under(null)
  return (
    <>
      <h1>Chuyên mục</h1>
      {roots.length === 0 && (
        <p className="empty">Báo chưa có chuyên mục nào. Hãy thêm chuyên mục đầu tiên.</p>
      )}
      <div className="list-and-form">
        <section aria-labelledby="cac-muc">
          <h2 id="cac-muc">Thứ tự trên thanh mục</h2>
          <p className="explained">Kéo, hoặc bấm mũi tên để xếp. Thứ tự mới lên trang báo ngay.</p>
          <Sections parent={null} sections={roots} under={under} label="Chuyên mục tầng thứ nhất" />
        </section>
        <section aria-labelledby="them-muc">
          <h2 id="them-muc">Thêm chuyên mục</h2>
          <ActionForm action={makeSectionAction} submit="Thêm chuyên mục">
            <Field name="name" label="Tên" required />
            <Field
              name="slug"
              label="Địa chỉ"
              hint="Để trống thì lấy theo tên: “Xây dựng Đảng” thành xay-dung-dang."
            />
            <Select
              name="parent"
              label="Nằm trong"
              options={[
                { value: '', label: 'Tầng thứ nhất' },
                ...roots.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <Field name="description" label="Mô tả" hint="Hiện dưới tên chuyên mục và trên máy tìm kiếm." />
          </ActionForm>
        </section>
      </div>
    </>
  )
}

type ListProps = {
  parent: number | null
  sections: SectionRow[]
  under: (parent: number) => SectionRow[]
  label: string
}

function Sections({ parent, sections, under, label }: ListProps) {
  if (sections.length === 0) return null
  const items = sections.map((section) => ({
    id: String(section.id),
    name: section.name,
    row: <SectionLine section={section} />,
    below: (
      <Sections
        parent={section.id}
        sections={under(section.id)}
        under={under}
        label={`Trong ${section.name}`}
      />
    ),
  }))
  return (
    <OrderList
      label={label}
      items={items}
      action={orderSectionsAction}
      also={{ parent: String(parent ?? 0) }}
    />
  )
}
