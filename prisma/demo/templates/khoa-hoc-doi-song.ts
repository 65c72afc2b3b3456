import { chuyenDoiSo } from './khoa-hoc-doi-song/chuyen-doi-so.ts'
import { khoaHocDoiSong } from './khoa-hoc-doi-song/khoa-hoc-doi-song.ts'
import type { SectionTemplates } from './kit.ts'

/** The section tree “khoa-hoc-doi-song”, by slug. */
export const khoaHocDoiSongTree: Record<string, SectionTemplates> = {
  'khoa-hoc-doi-song': khoaHocDoiSong,
  'chuyen-doi-so': chuyenDoiSo,
}
