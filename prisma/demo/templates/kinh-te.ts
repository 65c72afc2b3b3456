import { kinhTe } from './kinh-te/kinh-te.ts'
import { nongNghiep } from './kinh-te/nong-nghiep.ts'
import { ocop } from './kinh-te/ocop.ts'
import { thue } from './kinh-te/thue.ts'
import type { SectionTemplates } from './kit.ts'

/** The section tree “kinh-te”, by slug. */
export const kinhTeTree: Record<string, SectionTemplates> = {
  'kinh-te': kinhTe,
  ocop: ocop,
  thue: thue,
  'nong-nghiep': nongNghiep,
}
