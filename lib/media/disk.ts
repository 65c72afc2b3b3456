import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { StoredFile } from './storage.ts'
import { writeFileAtomic } from './write-file.ts'

/** flydrive's folder, but that a file is there whole or not at all, after a power cut too. */
export class WholeFiles extends FSDriver {
  readonly folder: string
  readonly mode: number

  constructor(folder: string, mode = 0o666) {
    super({ location: folder, visibility: 'private' })
    this.folder = folder
    this.mode = mode
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return writeFileAtomic(join(this.folder, key), Buffer.from(contents), this.mode)
  }
}

class FolderDisk extends Disk {
  readonly folder: string

  constructor(folder: string) {
    super(new WholeFiles(folder))
    this.folder = folder
  }

  /** Opened only when it is sent: a picture costs one look at the disk and a stream. */
  async open(key: string): Promise<StoredFile | null> {
    const path = join(this.folder, key)
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    return found && { bytes: found.size, stream: () => createReadStream(path) }
  }
}

let opened: FolderDisk | null = null

/** The files under a folder, the one that was set last. */
export function diskAt(folder: string): FolderDisk {
  if (!folder) throw new Error('The media folder has not been set in this process.')
  if (opened?.folder !== folder) opened = new FolderDisk(folder)
  return opened
}
