'use client'

import { RefusalPage } from '../../components/newsroom/refusal-page.tsx'

/** A page of the newsroom that failed, mostly because the database is away. */
export default function NewsroomError({ retry }: { retry: () => void }) {
  return (
    <RefusalPage status={503}>
      <button type="button" onClick={() => retry()}>
        Thử lại
      </button>
    </RefusalPage>
  )
}
