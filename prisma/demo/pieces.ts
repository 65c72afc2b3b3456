import type { DemoPiece } from './types.ts'
import { baoHiem } from './written/bao-hiem.ts'
import { chinhTri } from './written/chinh-tri.ts'
import { doiSong } from './written/doi-song.ts'
import { kinhTe } from './written/kinh-te.ts'
import { quocPhong } from './written/quoc-phong.ts'
import { vanHoa } from './written/van-hoa.ts'
import { xaHoi } from './written/xa-hoi.ts'

/** The pieces that somebody wrote. */
export const writtenPieces: DemoPiece[] = [
  ...chinhTri,
  ...kinhTe,
  ...xaHoi,
  ...baoHiem,
  ...vanHoa,
  ...quocPhong,
  ...doiSong,
]
