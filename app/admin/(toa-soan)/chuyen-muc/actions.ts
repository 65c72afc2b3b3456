'use server'

import { z } from 'zod'
import { changedSection, moveTo, newOrder, newSection, oneId } from '../../../../lib/catalogue/schema.ts'
import {
  bringBackSection,
  changeSection,
  makeSection,
  retireSection,
} from '../../../../lib/sections/write.ts'
import { moveSection, orderSections } from '../../../../lib/sections/write-place.ts'
import { act, type FormState } from '../../action.ts'
import { answer } from '../../answer.ts'

export async function makeSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return act(newSection, form, async (actor, { parent, ...words }) =>
    answer(await makeSection(actor, { ...words, parentId: parent }), `Đã thêm chuyên mục “${words.name}”.`),
  )
}

export async function changeSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return act(changedSection, form, async (actor, { id, seen, ...words }) =>
    answer(await changeSection(actor, id, seen, words), 'Đã lưu. Trang báo hiện tên và địa chỉ mới.', words),
  )
}

export async function moveSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return act(moveTo, form, async (actor, { id, seen, parent }) =>
    answer(
      await moveSection(actor, id, seen, parent),
      'Đã chuyển chuyên mục cùng các bài của nó.',
      {},
      'Chưa chuyển: trong lúc đó người khác đã chuyển chuyên mục này đi chỗ khác.',
    ),
  )
}

export async function retireSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return act(oneId, form, async (actor, { id }) =>
    answer(
      await retireSection(actor, id),
      'Đã khép chuyên mục: nó rời thanh mục, các bài vẫn đọc được.',
      {},
      'Chuyên mục đã có người khép rồi.',
    ),
  )
}

export async function bringBackSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return act(oneId, form, async (actor, { id }) =>
    answer(
      await bringBackSection(actor, id),
      'Đã mở lại: chuyên mục trở về thanh mục.',
      {},
      'Chuyên mục đã có người mở lại rồi.',
    ),
  )
}

const reordered = 'Chưa xếp: trong lúc đó người khác đã xếp lại. Dưới đây là thứ tự mới nhất.'
const orderIn = newOrder.extend({ parent: z.coerce.number().int().min(0) })

export async function orderSectionsAction(_: FormState, form: FormData): Promise<FormState> {
  return act(orderIn, form, async (actor, { parent, order, was }) =>
    answer(await orderSections(actor, parent || null, order, was), 'Đã xếp lại.', {}, reordered),
  )
}
