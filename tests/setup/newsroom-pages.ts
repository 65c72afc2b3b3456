import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeLink } from '../../lib/staff/links.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { database } from './database.ts'
import { bodyKinds, testPieces } from './demo-pages.ts'
import { type Line, line } from './newspaper.ts'

/** A piece that has everything in its body that the editor knows. */
export const everything: Line = line({
  id: 900_101,
  title: 'Bài có đủ mọi thứ trong thân',
  topics: [],
  html: testPieces
    .slice(0, bodyKinds.length)
    .map(({ html }) => html)
    .join(''),
})

/** The routes of the newsroom that are pages, as their folders are named, without the groups: "bai/[id]". */
export const newsroomRoutes = (): string[] =>
  globSync('**/page.tsx', { cwd: 'app/admin' }).map((file) =>
    dirname(file)
      .split('/')
      .filter((part) => !part.startsWith('('))
      .join('/'),
  )

export type NewsroomPage = {
  route: string
  /** Nobody: the pages before the door. */
  who: Role | 'nobody'
  path: () => Promise<string> | string
  /** What is there once the page can be used, where it takes longer than the document. */
  ready?: string
}

const idOf = async (found: Promise<{ id: number | string }>) => (await found).id
const staff = (role: Role) => idOf(database().staff.findFirstOrThrow({ where: { role } }))
/** In a section of the desk editor's. */
const submitted = () =>
  idOf(
    database().article.findFirstOrThrow({
      where: { state: 'submitted', section: { slug: 'nong-nghiep' } },
    }),
  )
const section = () => idOf(database().section.findFirstOrThrow({ where: { slug: 'kinh-te' } }))
const topic = () => idOf(database().topic.findFirstOrThrow())
const author = () => idOf(database().author.findFirstOrThrow())
const picture = () => idOf(database().picture.findFirstOrThrow({ orderBy: { id: 'asc' } }))
const writable = '[aria-label="Thân bài"][contenteditable=true]'

async function passwordLink(): Promise<string> {
  const value = String(await staff('reporter'))
  const link = await database().$transaction((tx) => makeLink(tx, 'password', { value, hours: 1 }))
  return new URL(link).pathname
}

const page = (
  who: NewsroomPage['who'],
  route: string,
  path: NewsroomPage['path'] = () => `/admin/${route}`,
  ready?: string,
): NewsroomPage => ({ who, route, path, ...(ready && { ready }) })

/** Every page, as somebody sees it who may, some of them in more than one of their states. */
export const newsroomPages: NewsroomPage[] = [
  page('nobody', 'dang-nhap'),
  page('nobody', 'dang-nhap/quen'),
  page('nobody', 'dang-nhap/ma'),
  page('nobody', 'dat-mat-khau/[token]', passwordLink),
  page('nobody', 'dat-mat-khau/[token]', () => '/admin/dat-mat-khau/da-dung-roi'),
  // The form itself stands only in an empty newsroom: sign-in.test.ts looks at it.
  page('nobody', 'bat-dau/[token]', () => '/admin/bat-dau/da-dung-roi'),

  page('reporter', '', () => '/admin'),
  page('reporter', 'bai/moi'),
  page('reporter', 'tai-khoan'),
  page('reporter', 'tai-khoan/hai-lop'),
  page('reporter', '[...khac]', () => '/admin/khong-co-trang-nay'),
  // 403.
  page('reporter', 'nhan-su'),

  page('desk-editor', '', () => '/admin'),
  page('desk-editor', 'bai/[id]', async () => `/admin/bai/${await submitted()}`, writable),

  page('editor-in-chief', '', () => '/admin?ke=tat-ca'),
  page('editor-in-chief', '', () => '/admin?ke=hen-gio'),
  page('editor-in-chief', 'bai/[id]', () => `/admin/bai/${everything.id}`, writable),
  page('editor-in-chief', 'bai/[id]/lich-su', async () => `/admin/bai/${await submitted()}/lich-su?cu=1`),
  page('editor-in-chief', 'anh'),
  page('editor-in-chief', 'anh/[id]', async () => `/admin/anh/${await picture()}`),
  page('editor-in-chief', 'trang-nhat'),
  page('editor-in-chief', 'chuyen-muc'),
  page('editor-in-chief', 'chuyen-muc/[id]', async () => `/admin/chuyen-muc/${await section()}`),
  page('editor-in-chief', 'chu-de'),
  page('editor-in-chief', 'chu-de/[id]', async () => `/admin/chu-de/${await topic()}`),
  page('editor-in-chief', 'tac-gia'),
  page('editor-in-chief', 'tac-gia/[id]', async () => `/admin/tac-gia/${await author()}`),
  page('editor-in-chief', 'cai-dat'),
  page('editor-in-chief', 'cai-dat/trang'),
  page('editor-in-chief', 'cai-dat/trang/[slug]', () => '/admin/cai-dat/trang/gioi-thieu'),
  page('editor-in-chief', 'cai-dat/dia-chi-cu'),
  page('editor-in-chief', 'dia-chi-cu', () => '/admin/dia-chi-cu?thu=/11/189470/Nang-cao.htm'),
  page('editor-in-chief', 'dia-chi-cu', () => '/admin/dia-chi-cu?muc=da-chon'),
  page(
    'editor-in-chief',
    'dia-chi-cu/chon',
    () => '/admin/dia-chi-cu/chon?dia-chi=/151ct151/trang-1206.htm&q=kinh',
  ),

  page('administrator', '', () => '/admin'),
  page('administrator', 'nhan-su'),
  page('administrator', 'nhan-su/them'),
  page('administrator', 'nhan-su/[id]', async () => `/admin/nhan-su/${await staff('reporter')}`),
  page('administrator', 'khoa-api'),
  page('administrator', 'nhat-ky'),
  page('administrator', 'nhat-ky/tinh-trang'),
  page('administrator', 'nhat-ky/sao-luu'),
]
