import { anh, video } from './anh-video.ts'
import { chinhTri } from './chinh-tri.ts'
import { bauCu, duaNghiQuyet, tienToiDaiHoi, xayDungDang } from './chinh-tri-con.ts'
import { giaoDuc, yTe } from './giao-duc-y-te.ts'
import { chuyenDoiSo, khoaHoc } from './khoa-hoc.ts'
import { kinhTe, nongNghiep, ocop, thue } from './kinh-te.ts'
import type { SectionTemplates } from './kit.ts'
import { giaoThong, phapLuat } from './phap-luat.ts'
import { bienPhong, congAn, quanSu, quocPhong } from './quoc-phong.ts'
import { banDoc, theGioi } from './the-gioi-ban-doc.ts'
import { theThao } from './the-thao.ts'
import { duLich, vanHoa } from './van-hoa.ts'
import { baoHiem, caiCach, nongThonMoi, xaHoi } from './xa-hoi.ts'

/** The templates of every section, by its slug. */
export const sectionTemplates: Record<string, SectionTemplates> = {
  'chinh-tri': chinhTri,
  'bau-cu': bauCu,
  'xay-dung-dang': xayDungDang,
  'dua-nghi-quyet-vao-cuoc-song': duaNghiQuyet,
  'tien-toi-dai-hoi': tienToiDaiHoi,
  'kinh-te': kinhTe,
  ocop,
  thue,
  'nong-nghiep': nongNghiep,
  'xa-hoi': xaHoi,
  'giao-duc': giaoDuc,
  'y-te': yTe,
  'cai-cach-hanh-chinh': caiCach,
  'nong-thon-moi': nongThonMoi,
  'bao-hiem-xa-hoi': baoHiem,
  'van-hoa': vanHoa,
  'du-lich': duLich,
  'the-thao': theThao,
  'quoc-phong-an-ninh': quocPhong,
  'cong-an': congAn,
  'bien-phong': bienPhong,
  'quan-su': quanSu,
  'phap-luat': phapLuat,
  'an-toan-giao-thong': giaoThong,
  'khoa-hoc-doi-song': khoaHoc,
  'chuyen-doi-so': chuyenDoiSo,
  'the-gioi': theGioi,
  'ban-doc': banDoc,
  anh,
  video,
}
