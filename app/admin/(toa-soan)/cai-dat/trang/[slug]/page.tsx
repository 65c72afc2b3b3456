import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { ActionForm } from '../../../../../../components/newsroom/action-form.client.tsx'
import { PageBody } from '../../../../../../components/newsroom/catalogue/page-body.tsx'
import { Field } from '../../../../../../components/newsroom/field.client.tsx'
import { addresses } from '../../../../../../lib/site/addresses.ts'
import { pageForm } from '../../../../../../lib/site/desk-pages.ts'
import { requireActor } from '../../../../session.ts'
import { changePageAction, removePageAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Sửa trang tĩnh' }

export default async function EditStaticPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor()
  const found = await pageForm(actor, (await params).slug)
  if (!found.ok && found.reason === 'forbidden') forbidden()
  if (!found.ok) notFound()
  const { slug, title, html, seen } = found.page
  return (
    <>
      <p className="back">
        <a href="/admin/cai-dat/trang">Trang tĩnh</a>
      </p>
      <h1>{title}</h1>
      <p className="beneath">
        <a href={addresses.staticPage({ slug })}>Xem trên trang báo</a>
      </p>
      <ActionForm action={changePageAction} submit="Lưu">
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="seen" value={seen} />
        <Field name="title" label="Tên trang" defaultValue={title} required />
        <PageBody html={html} />
      </ActionForm>
      <section className="apart" aria-labelledby="xoa-trang">
        <h2 id="xoa-trang">Xóa trang</h2>
        <p className="explained">Trang rời cuối trang báo, địa chỉ của nó báo không tìm thấy.</p>
        <ActionForm action={removePageAction} submit="Xóa trang" tone="danger">
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="seen" value={seen} />
        </ActionForm>
      </section>
    </>
  )
}
