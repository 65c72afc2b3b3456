import { banDoTheGioi } from './ban-do-the-gioi.ts'
import { canhDongLua } from './canh-dong-lua.ts'
import { cauTreo } from './cau-treo.ts'
import { choCaLong } from './cho-ca-long.ts'
import { choPhien } from './cho-phien.ts'
import { chuaCo } from './chua-co.ts'
import { cotMocBienGioi } from './cot-moc-bien-gioi.ts'
import { cuocDuaThuyen } from './cuoc-dua-thuyen.ts'
import { denGiaoThong } from './den-giao-thong.ts'
import { deoMay } from './deo-may.ts'
import { detThoCam } from './det-tho-cam.ts'
import { doiChe } from './doi-che.ts'
import { duongLang } from './duong-lang.ts'
import { hoNuoc } from './ho-nuoc.ts'
import { hoiTruong } from './hoi-truong.ts'
import { leHoi } from './le-hoi.ts'
import { loGom } from './lo-gom.ts'
import { lopHoc } from './lop-hoc.ts'
import { mayTinhBan } from './may-tinh-ban.ts'
import { motCuaSo } from './mot-cua-so.ts'
import { muaLu } from './mua-lu.ts'
import { nhaSan } from './nha-san.ts'
import { nuongQue } from './nuong-que.ts'
import { ruongBacThang } from './ruong-bac-thang.ts'
import { sanBong } from './san-bong.ts'
import { songVaThuyen } from './song-va-thuyen.ts'
import { thuVien } from './thu-vien.ts'
import { tramYTe } from './tram-y-te.ts'
import { trongRung } from './trong-rung.ts'
import { truSoXa } from './tru-so-xa.ts'
import { truongHoc } from './truong-hoc.ts'
import { vuonCam } from './vuon-cam.ts'

/** The pictures of the demo newspaper by name: each gives a whole SVG, 1600 × 1067, always the same one. */
export const scenes: Record<string, () => string> = {
  'ruong-bac-thang': ruongBacThang,
  'cho-phien': choPhien,
  'song-va-thuyen': songVaThuyen,
  'cau-treo': cauTreo,
  'doi-che': doiChe,
  'nha-san': nhaSan,
  'truong-hoc': truongHoc,
  'lop-hoc': lopHoc,
  'tram-y-te': tramYTe,
  'hoi-truong': hoiTruong,
  'tru-so-xa': truSoXa,
  'mot-cua-so': motCuaSo,
  'duong-lang': duongLang,
  'deo-may': deoMay,
  'ho-nuoc': hoNuoc,
  'chua-co': chuaCo,
  'le-hoi': leHoi,
  'det-tho-cam': detThoCam,
  'lo-gom': loGom,
  'nuong-que': nuongQue,
  'vuon-cam': vuonCam,
  'cho-ca-long': choCaLong,
  'cot-moc-bien-gioi': cotMocBienGioi,
  'san-bong': sanBong,
  'cuoc-dua-thuyen': cuocDuaThuyen,
  'thu-vien': thuVien,
  'may-tinh-ban': mayTinhBan,
  'den-giao-thong': denGiaoThong,
  'trong-rung': trongRung,
  'mua-lu': muaLu,
  'canh-dong-lua': canhDongLua,
  'ban-do-the-gioi': banDoTheGioi,
}
