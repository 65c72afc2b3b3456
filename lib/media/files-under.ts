import type { Disk, DriveFile } from 'flydrive'

/** Every file under a folder of a disk or a bucket, however many; none where there is no such folder. */
export async function* filesUnder(disk: Disk, folder: string): AsyncGenerator<DriveFile> {
  let paginationToken: string | undefined
  do {
    const page = await disk
      .listAll(folder, { recursive: true, ...(paginationToken ? { paginationToken } : {}) })
      .catch((error: Error) => {
        const { code } = (error.cause ?? error) as NodeJS.ErrnoException
        if (code === 'ENOENT') return { objects: [] }
        throw error
      })
    for (const object of page.objects) if (object.isFile) yield object
    paginationToken = 'paginationToken' in page ? page.paginationToken : undefined
  } while (paginationToken)
}
