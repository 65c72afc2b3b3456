'use server'

import { z } from 'zod'
import { siteAddress } from '../../../../lib/site/published.ts'
import { editionWords, lookDays, mastheadWords, noticeWords } from '../../../../lib/site/schema.ts'
import {
  saveEditions,
  saveFeeds,
  saveLookDays,
  saveMasthead,
  saveNotice,
  saveTwoFactor,
} from '../../../../lib/site/write.ts'
import { act, type FormState } from '../../action.ts'
import { answer } from '../../answer.ts'

const seen = z.object({ seen: z.string() })

export async function saveMastheadAction(_: FormState, form: FormData): Promise<FormState> {
  return act(mastheadWords.and(seen), form, async (actor, { seen, ...words }) =>
    answer(await saveMasthead(actor, seen, words), 'Đã lưu. Mọi trang báo hiện măng sét mới.', words),
  )
}

export async function saveNoticeAction(_: FormState, form: FormData): Promise<FormState> {
  return act(noticeWords.and(seen), form, async (actor, { seen, ...words }) =>
    answer(
      await saveNotice(actor, seen, words),
      words.notice === '' ? 'Đã lưu. Trang báo không còn thông báo.' : 'Đã lưu thông báo.',
      words,
    ),
  )
}

export async function saveLookDaysAction(_: FormState, form: FormData): Promise<FormState> {
  return act(lookDays.and(seen), form, async (actor, { seen, ...days }) =>
    answer(
      await saveLookDays(actor, seen, days),
      'Đã lưu. Trang báo tự đổi vào đầu và cuối những ngày này.',
      days,
    ),
  )
}

const feeds = z.object({ feedFullText: z.literal('on').optional() })

export async function saveFeedsAction(_: FormState, form: FormData): Promise<FormState> {
  return act(feeds.and(seen), form, async (actor, { seen, feedFullText }) =>
    answer(
      await saveFeeds(actor, seen, feedFullText === 'on'),
      feedFullText ? 'Đã lưu. RSS mang cả bài.' : 'Đã lưu. RSS chỉ mang sapo.',
    ),
  )
}

export async function saveEditionsAction(_: FormState, form: FormData): Promise<FormState> {
  return act(editionWords(siteAddress.url).and(seen), form, async (actor, { seen, editions }) =>
    answer(
      await saveEditions(actor, seen, editions),
      editions === ''
        ? 'Đã lưu. Trang nhất không dẫn tới bản tiếng nào khác.'
        : 'Đã lưu. Trang nhất chỉ cho máy tìm kiếm các bản này.',
      { editions },
    ),
  )
}

const twoFactor = z.object({ requireTwoFactor: z.literal('on').optional() })

export async function saveTwoFactorAction(_: FormState, form: FormData): Promise<FormState> {
  return act(twoFactor.and(seen), form, async (actor, { seen, requireTwoFactor }) =>
    answer(
      await saveTwoFactor(actor, seen, requireTwoFactor === 'on'),
      requireTwoFactor ? 'Đã bật đăng nhập hai bước.' : 'Đã tắt đăng nhập hai bước.',
    ),
  )
}
