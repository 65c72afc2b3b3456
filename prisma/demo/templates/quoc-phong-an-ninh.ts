import type { SectionTemplates } from './kit.ts'
import { bienPhong } from './quoc-phong-an-ninh/bien-phong.ts'
import { congAn } from './quoc-phong-an-ninh/cong-an.ts'
import { quanSu } from './quoc-phong-an-ninh/quan-su.ts'
import { quocPhongAnNinh } from './quoc-phong-an-ninh/quoc-phong-an-ninh.ts'

/** The section tree “quoc-phong-an-ninh”, by slug. */
export const quocPhongAnNinhTree: Record<string, SectionTemplates> = {
  'quoc-phong-an-ninh': quocPhongAnNinh,
  'cong-an': congAn,
  'bien-phong': bienPhong,
  'quan-su': quanSu,
}
