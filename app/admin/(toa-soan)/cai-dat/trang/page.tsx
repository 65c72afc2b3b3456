import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { OrderList } from '../../../../../components/newsroom/catalogue/order-list.client.tsx'
import { PageBody } from '../../../../../components/newsroom/catalogue/page-body.tsx'
import { Field } from '../../../../../components/newsroom/field.client.tsx'
import { addresses } from '../../../../../lib/site/addresses.ts'
import { pageRows } from '../../../../../lib/site/desk-pages.ts'
import { requireActor } from '../../../session.ts'
import { makePageAction, orderPagesAction } from './actions.ts'

export const metadata: Metadata = { title: 'Trang tĩnh' }

export default async function StaticPagesPage() {
  const actor = await requireActor()
  const found = await pageRows(actor)
  if (!found.ok) forbidden()
  const items = found.pages.map((page) => ({
    id: page.slug,
    name: page.title,
    row: (
      <>
        <a href={`/admin/cai-dat/trang/${page.slug}`}>{page.title}</a>
        <small className="soft">{addresses.staticPage(page)}</small>
      </>
    ),
  }))
  return (
    <>
      <p className="back">
        <a href="/admin/cai-dat">Cài đặt</a>
      </p>
      <h1>Trang tĩnh</h1>
      {items.length === 0 ? (
        <p className="empty">Chưa có trang nào. Hãy thêm trang Giới thiệu và Liên hệ.</p>
      ) : (
        <>
          <p className="explained">Theo thứ tự ở cuối trang báo.</p>
          <OrderList label="Trang tĩnh" items={items} action={orderPagesAction} />
        </>
      )}
      <section className="apart" aria-labelledby="them-trang">
        <h2 id="them-trang">Thêm trang</h2>
        <ActionForm action={makePageAction} submit="Thêm trang">
          <Field name="title" label="Tên trang" required />
          <Field
            name="slug"
            label="Địa chỉ"
            hint="Như “gioi-thieu”: trang ở /trang/gioi-thieu, và không đổi được nữa."
            required
          />
          <PageBody html="" />
        </ActionForm>
      </section>
    </>
  )
}
