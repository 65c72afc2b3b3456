import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { isSlug, slugOf } from './slug.ts'

test('Vietnamese letters become their plain ones, none is dropped', () => {
  expect(slugOf('Xây dựng Đảng và hệ thống chính trị')).toBe('xay-dung-dang-va-he-thong-chinh-tri')
  expect(fold('ẶẼỘỮỴĐ đường Nguyễn Huệ')).toBe('aeouyd duong nguyen hue')
})

test('NFD from macOS and NFC give one slug', () => {
  const title = 'Hòa Bình: “Thủy điện” – 65 năm'
  expect(slugOf(title.normalize('NFD'))).toBe(slugOf(title))
  expect(slugOf(title)).toBe('hoa-binh-thuy-dien-65-nam')
})

test('a slug is at most 80 characters, cut between words', () => {
  const slug = slugOf('công tác cán bộ '.repeat(20))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/-(cong|tac|can|bo)$/)
})

test('whatever the title, the slug can stand in an address', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => isSlug(slugOf(title))))
})
