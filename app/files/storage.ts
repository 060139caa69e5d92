import type { Disk } from '@adonisjs/drive'
import drive from '@adonisjs/drive/services/main'

/** Where the bytes of files lie: where config/drive.ts says, or on the disk that took its place. */
class Storage {
  other: Disk | null = null

  get disk(): Disk {
    return this.other ?? drive.use()
  }
}

export default new Storage()
