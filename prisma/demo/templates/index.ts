import { anh } from './anh.ts'
import { banDoc } from './ban-doc.ts'
import { chinhTriTree } from './chinh-tri.ts'
import { duLich } from './du-lich.ts'
import { khoaHocDoiSongTree } from './khoa-hoc-doi-song.ts'
import { kinhTeTree } from './kinh-te.ts'
import type { SectionTemplates } from './kit.ts'
import { phapLuatTree } from './phap-luat.ts'
import { quocPhongAnNinhTree } from './quoc-phong-an-ninh.ts'
import { theGioi } from './the-gioi.ts'
import { theThao } from './the-thao.ts'
import { vanHoa } from './van-hoa.ts'
import { video } from './video.ts'
import { xaHoiTree } from './xa-hoi.ts'

/** The templates of every section, by its slug. */
export const sectionTemplates: Record<string, SectionTemplates> = {
  ...chinhTriTree,
  ...kinhTeTree,
  ...xaHoiTree,
  'van-hoa': vanHoa,
  'du-lich': duLich,
  'the-thao': theThao,
  ...quocPhongAnNinhTree,
  ...phapLuatTree,
  ...khoaHocDoiSongTree,
  'the-gioi': theGioi,
  'ban-doc': banDoc,
  anh: anh,
  video: video,
}
