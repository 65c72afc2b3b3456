import type { SectionTemplates } from './kit.ts'
import { baoHiemXaHoi } from './xa-hoi/bao-hiem-xa-hoi.ts'
import { caiCachHanhChinh } from './xa-hoi/cai-cach-hanh-chinh.ts'
import { giaoDuc } from './xa-hoi/giao-duc.ts'
import { nongThonMoi } from './xa-hoi/nong-thon-moi.ts'
import { xaHoi } from './xa-hoi/xa-hoi.ts'
import { yTe } from './xa-hoi/y-te.ts'

/** The section tree “xa-hoi”, by slug. */
export const xaHoiTree: Record<string, SectionTemplates> = {
  'xa-hoi': xaHoi,
  'giao-duc': giaoDuc,
  'y-te': yTe,
  'cai-cach-hanh-chinh': caiCachHanhChinh,
  'nong-thon-moi': nongThonMoi,
  'bao-hiem-xa-hoi': baoHiemXaHoi,
}
