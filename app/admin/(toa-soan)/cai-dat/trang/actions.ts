'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { readPage } from '../../../../../lib/site/page.ts'
import { pageWords } from '../../../../../lib/site/schema.ts'
import { changePage, makePage, orderPages, removePage } from '../../../../../lib/site/write-pages.ts'
import { act, type FormState } from '../../../action.ts'
import { answer } from '../../../answer.ts'

const html = z.string().max(500_000, 'Dài quá 500.000 ký tự.')
const madePage = pageWords.extend({ html })
const changedPage = madePage.extend({ seen: z.string() })

export async function makePageAction(_: FormState, form: FormData): Promise<FormState> {
  return act(madePage, form, async (actor, { html, ...words }) => {
    const read = readPage(html)
    if (!read.ok) return { ok: false, problems: { html: read.reason }, message: 'Chưa lưu được.' }
    const result = await makePage(actor, { ...words, body: read.body })
    return answer(result, said(`Đã thêm trang “${words.title}”.`, read.mended))
  })
}

export async function changePageAction(_: FormState, form: FormData): Promise<FormState> {
  return act(changedPage, form, async (actor, { html, seen, slug, title }) => {
    const read = readPage(html)
    if (!read.ok) return { ok: false, problems: { html: read.reason }, message: 'Chưa lưu được.' }
    const result = await changePage(actor, slug, seen, { title, body: read.body })
    return answer(result, said('Đã lưu. Trang báo hiện nội dung mới.', read.mended), { title })
  })
}

export async function removePageAction(_: FormState, form: FormData): Promise<FormState> {
  return act(z.object({ slug: z.string(), seen: z.string() }), form, async (actor, { slug, seen }) => {
    const result = await removePage(actor, slug, seen)
    if (!result.ok) return answer(result, '')
    redirect('/admin/cai-dat/trang')
  })
}

const reordered = 'Chưa xếp: trong lúc đó người khác đã xếp lại. Dưới đây là thứ tự mới nhất.'
const order = z.string().transform((text) => text.split(','))

export async function orderPagesAction(_: FormState, form: FormData): Promise<FormState> {
  return act(z.object({ order, was: order }), form, async (actor, { order, was }) =>
    answer(await orderPages(actor, order, was), 'Đã xếp lại.', {}, reordered),
  )
}

/** What was done, and what of the HTML could not be kept as it was. */
const said = (done: string, mended: string[]) =>
  [done, ...(mended.length > 0 ? [`Đã chỉnh: ${mended.slice(0, 5).join('; ')}.`] : [])].join(' ')
