import { expect, test } from 'vitest'
import { majority, proofread, repaired, toneCounts } from './proofing.ts'

const marks = (text: string) =>
  proofread(text, null).map(({ rule, from, to }) => [rule, text.slice(from, to)])

test.each([
  ['hàng nghìn hộ "góp công, góp của” làm mương', 'hàng nghìn hộ “góp công, góp của” làm mương'],
  ['hàng nghìn hộ “góp công, góp của" làm mương', 'hàng nghìn hộ “góp công, góp của” làm mương'],
  ['Người ta gọi đó là "mương lòng dân"chảy quanh bản', 'Người ta gọi đó là "mương lòng dân" chảy quanh bản'],
  ['“Mương lòng dân”chảy quanh bản', '“Mương lòng dân” chảy quanh bản'],
  ['Trồng lúa,trồng ngô;nuôi cá', 'Trồng lúa, trồng ngô; nuôi cá'],
  ['Nước đã về.Bà con mừng', 'Nước đã về. Bà con mừng'],
  ['Nước  đã   về ruộng', 'Nước đã về ruộng'],
  ['Nước đã về , bà con mừng .', 'Nước đã về, bà con mừng.'],
  ['Nước đã về ,bà con mừng', 'Nước đã về, bà con mừng'],
  ['Nước\u00a0đã\u00a0 về', 'Nước đã về'],
  ['bản Ngòi Hoa'.normalize('NFD'), 'bản Ngòi Hoa'],
])('%s → %s', (written, right) => {
  expect(repaired(written, null)).toBe(right)
})

test.each([
  'Cả vùng có 12.500 ha lúa, đạt 98,5%; mỗi hộ 3,2 tấn.',
  'Ông nói: “Cứ làm đi!” rồi cười…',
  'Bà hỏi: "Bao giờ có nước?" Không ai trả lời.',
  'Họp lúc 8:30 ngày 16/5 tại TP.HCM, có lãnh đạo T.Ư dự.',
  'Xem https://example.vn/a,b;c?x=1 hoặc thư toasoan@example.vn, www.example.vn.',
  '- Thưa ông, bao giờ xong? – Cuối năm.',
  'Nguyễn Văn A (sinh năm 1960), “Cây lúa “nếp nương” của bản” và «mùa nước».',
  '',
])('nothing is marked in: %s', (text) => {
  expect(proofread(text, null)).toEqual([])
})

test('a quote without its other half is shown and left to a person', () => {
  expect(proofread('Ông nói: “Cứ làm đi rồi cười', null)).toEqual([
    expect.objectContaining({ rule: 'quotes', from: 9, to: 10 }),
  ])
  expect(repaired('Ông nói: “Cứ làm đi', null)).toBe('Ông nói: “Cứ làm đi')
  expect(marks('Cứ làm đi” ông nói')).toEqual([['quotes', '”']])
})

test('a mixed spelling of tones is brought to the one that stands there more often', () => {
  const text = 'Huyện ủy họp với Huyện uỷ bạn về văn hóa; nhà văn hoá, bà Thúy và bà Thuý, hoà và hòa bình'
  const counts = toneCounts([text])
  expect(counts).toEqual({ old: 4, new: 4 })
  expect(majority({ old: 1, new: 3 })).toBe('new')
  expect(majority({ old: 3, new: 3 })).toBe('old')
  expect(majority({ old: 3, new: 0 })).toBeNull()
  expect(repaired(text, 'old')).toBe(
    'Huyện ủy họp với Huyện ủy bạn về văn hóa; nhà văn hóa, bà Thúy và bà Thúy, hòa và hòa bình',
  )
  expect(repaired('ỦY BAN, Ủy ban, khỏe, lòe, tùy', 'new')).toBe('UỶ BAN, Uỷ ban, khoẻ, loè, tuỳ')
})

test('syllables with one spelling are left alone', () => {
  for (const text of ['quý, quỳnh, quà, hoàn toàn, thuyền, khoảng, toát, huýt, quả']) {
    expect(proofread(text, 'old')).toEqual([])
    expect(proofread(text, 'new')).toEqual([])
  }
})

test('repairing twice changes nothing more', () => {
  const text = 'Nước  về ,bà con "mừng”lắm\u00a0 \u00a0rồi.Ủy ban'
  expect(repaired(repaired(text, 'new'), 'new')).toBe(repaired(text, 'new'))
  expect(proofread(repaired(text, 'new'), 'new')).toEqual([])
})
