'use client'

import { useRouter } from 'next/navigation'
import { UploadArea } from './upload-area.client.tsx'

/** Upload on the library's own page, whose list shows what has come in. */
export function LibraryUpload() {
  const { refresh } = useRouter()
  return <UploadArea onTaken={refresh} />
}
