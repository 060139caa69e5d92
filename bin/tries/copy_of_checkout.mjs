import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import checkout from '../checkout.mjs'

const notCopied = ['.adonisjs', '.env', '.git', 'build', 'node_modules', 'storage']

/** A copy of this checkout for one trial. Files of node_modules are shared, since nothing writes them. */
export default class CopyOfCheckout {
  /** With the build of an earlier copy, which saves its time. */
  static of(earlier, folder) {
    const copy = new CopyOfCheckout(folder)
    copyInto(folder, join(earlier.folder, 'build'))
    return copy
  }

  constructor(folder) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(checkout)) {
      if (!notCopied.includes(name)) copyInto(folder, join(checkout, name))
    }
    copyInto(folder, join(checkout, 'node_modules'), '-al')
  }

  remove() {
    const data = join(this.folder, 'storage', 'postgres')
    if (lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink()) {
      rmSync(dirname(readlinkSync(data)), { recursive: true, force: true })
    }
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function copyInto(folder, source, how = '-a') {
  if (!existsSync(source)) return
  if (spawnSync('cp', [how, source, folder]).status === 0) return
  // Files cannot be shared with another file system.
  const { status, stderr } = spawnSync('cp', ['-a', source, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
