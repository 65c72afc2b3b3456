'use client'

import { usePieceState } from './piece-context.client.tsx'
import type { SaveState } from './state.ts'

/** How the words on the screen stand to the server, in one quiet line. */
export function SaveLine() {
  const save = usePieceState((state) => state.save)
  const unkept = usePieceState((state) => state.unkept)
  const quiet = save.kind === 'saved' || save.kind === 'waiting' || save.kind === 'saving'
  return (
    <div className="save-line">
      <p role="status" className={quiet ? 'soft' : 'problem'} data-save={save.kind}>
        {wordsFor(save)}
        {save.kind === 'offline' && save.why === 'signed-out' && (
          <>
            {' '}
            <a href="/admin/dang-nhap" target="_blank" rel="noopener">
              Đăng nhập ở thẻ khác
            </a>
          </>
        )}
      </p>
      {unkept && (
        <p role="alert" className="problem">
          Trình duyệt này không giữ được chữ chưa lưu: đừng đóng thẻ khi chưa thấy “Đã lưu”.
        </p>
      )}
    </div>
  )
}

function wordsFor(save: SaveState): string {
  switch (save.kind) {
    case 'saved':
      return save.at ? `Đã lưu ${clock(save.at)}` : 'Chưa có gì mới để lưu'
    case 'waiting':
      return 'Chưa lưu …'
    case 'saving':
      return 'Đang lưu …'
    case 'refused':
      return `Chưa lưu được, chữ đang giữ trên máy này. ${save.message}`
    case 'conflict':
      return 'Có hai bản: hãy gộp lại'
    case 'offline':
      return offline[save.why]
  }
}

const offline = {
  network: 'Mất mạng: đang giữ trên máy này',
  server: 'Máy chủ chưa trả lời: đang giữ trên máy này',
  'signed-out': 'Đã đăng xuất: đang giữ trên máy này.',
}

/** "10:57:03", the time of the newspaper's own clock. */
export const clock = (at: string) =>
  new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(at))
