import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import checkout from '../checkout.mjs'

const notCopied = ['.adonisjs', '.env', '.git', 'build', 'node_modules', 'storage']

const copies = new Set()
process.once('exit', () => copies.forEach((copy) => copy.remove()))

/** A copy of this checkout's sources, as somebody has who has just downloaded it. It ends with this process. */
export default class CopyOfCheckout {
  /** With the packages, whose files are shared with this checkout since only npm's record is written to. */
  static withPackages(folder) {
    const copy = new CopyOfCheckout(folder)
    copyInto(folder, join(checkout, 'node_modules'), '-al')
    unshare(join(folder, 'node_modules', '.package-lock.json'))
    return copy
  }

  /** With the packages and the build of an earlier copy, which saves its time. */
  static built(folder, earlier) {
    const copy = CopyOfCheckout.withPackages(folder)
    copyInto(folder, join(earlier.folder, 'build'))
    return copy
  }

  constructor(folder) {
    this.folder = folder
    copies.add(this)
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(checkout)) {
      if (!notCopied.includes(name)) copyInto(folder, join(checkout, name))
    }
  }

  /** Also the database, if it lies outside. */
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

function unshare(file) {
  rmSync(file, { force: true })
  copyFileSync(join(checkout, 'node_modules', '.package-lock.json'), file)
}
