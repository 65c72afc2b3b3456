import { existsSync } from 'node:fs'
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

/** The pieces that the assembler makes of templates. */
export async function assembledPieces(): Promise<DemoPiece[]> {
  const file = new URL('./assemble.ts', import.meta.url)
  if (!existsSync(file)) return []
  const { assembled } = (await import(file.href)) as { assembled: () => DemoPiece[] }
  return assembled()
}
