'use client'

import { Panel } from '../panel.client.tsx'
import { LineField } from './about-panel.client.tsx'

/** Words among colleagues; readers never see them. */
export function NotesPanel() {
  return (
    <Panel name="ghi-chu" title="Ghi chú nội bộ">
      <LineField name="notes" label="Ghi chú" hint="Bạn đọc không thấy." long />
    </Panel>
  )
}
