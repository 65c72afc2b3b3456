import { canhDongLua, deoMay, hoNuoc, songVaThuyen } from './landscape.ts'
import { ruongBacThang } from './terraces.ts'
import { doiChe, nuongQue, trongRung } from './hills.ts'
import { cauTreo, chuaCo, duongLang, nhaSan } from './village.ts'
import { denGiaoThong, tramYTe, truongHoc, truSoXa } from './civic.ts'
import { choPhien, leHoi, sanBong } from './crowds.ts'
import { choCaLong, cuocDuaThuyen, muaLu } from './river.ts'

export const scenes: Record<string, () => string> = {
  'ruong-bac-thang': ruongBacThang,
  'canh-dong-lua': canhDongLua,
  'deo-may': deoMay,
  'ho-nuoc': hoNuoc,
  'song-va-thuyen': songVaThuyen,
  'doi-che': doiChe, 'nuong-que': nuongQue, 'trong-rung': trongRung,
  'nha-san': nhaSan, 'duong-lang': duongLang, 'chua-co': chuaCo, 'cau-treo': cauTreo,
  'truong-hoc': truongHoc, 'tru-so-xa': truSoXa, 'tram-y-te': tramYTe, 'den-giao-thong': denGiaoThong,
  'cho-phien': choPhien, 'le-hoi': leHoi, 'san-bong': sanBong, 'cuoc-dua-thuyen': cuocDuaThuyen, 'cho-ca-long': choCaLong, 'mua-lu': muaLu,
}
