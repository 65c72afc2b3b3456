import { bauCu } from './chinh-tri/bau-cu.ts'
import { chinhTri } from './chinh-tri/chinh-tri.ts'
import { duaNghiQuyetVaoCuocSong } from './chinh-tri/dua-nghi-quyet-vao-cuoc-song.ts'
import { tienToiDaiHoi } from './chinh-tri/tien-toi-dai-hoi.ts'
import { xayDungDang } from './chinh-tri/xay-dung-dang.ts'
import type { SectionTemplates } from './kit.ts'

/** The section tree “chinh-tri”, by slug. */
export const chinhTriTree: Record<string, SectionTemplates> = {
  'chinh-tri': chinhTri,
  'bau-cu': bauCu,
  'xay-dung-dang': xayDungDang,
  'dua-nghi-quyet-vao-cuoc-song': duaNghiQuyetVaoCuocSong,
  'tien-toi-dai-hoi': tienToiDaiHoi,
}
