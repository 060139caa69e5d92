import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'

const home = '/var/lib/linli'

/** A ground that every account can enter, with a copy of the binaries; only root can make one. */
export default function groundOutside({ binaries, account }) {
  const key = createHash('sha256').update(checkout).digest('hex').slice(0, 12)
  const directory = join(home, key)
  mkdirSync(directory, { recursive: true })
  chmodSync(home, 0o755)
  chmodSync(directory, 0o711)
  linkForPeople(join(directory, 'postgres'))
  return { binaries: copyOf(binaries), directory, account }
}

/** One copy serves every checkout with this version of the package. */
function copyOf(binaries) {
  const { version } = JSON.parse(readFileSync(join(binaries, '..', 'package.json'), 'utf8'))
  const copy = join(home, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  renameSync(unfinished, copy)
  return copy
}

/** So that whoever looks for the data in storage/ finds it. */
function linkForPeople(place) {
  const link = join(checkout, 'storage', 'postgres')
  if (existsSync(link)) return
  // A link to a database that is gone.
  rmSync(link, { force: true })
  symlinkSync(place, link)
}
