import type { SectionTemplates } from './kit.ts'
import { anToanGiaoThong } from './phap-luat/an-toan-giao-thong.ts'
import { phapLuat } from './phap-luat/phap-luat.ts'

/** The section tree “phap-luat”, by slug. */
export const phapLuatTree: Record<string, SectionTemplates> = {
  'phap-luat': phapLuat,
  'an-toan-giao-thong': anToanGiaoThong,
}
