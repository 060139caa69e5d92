import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import Trouble from '../trouble.mjs'
import findAccount from './find_account.mjs'
import findBinaries from './find_binaries.mjs'
import groundOutside from './ground_outside.mjs'

/**
 * Where PostgreSQL lives: its binaries, the folder for its clusters, and who runs it. That is inside
 * the checkout, unless root runs us from a place (a home of mode 700) that PostgreSQL's account
 * cannot enter. Nobody's home is opened for that: binaries and data then live in /var/lib/linli.
 */
export default function findGround() {
  const storage = join(checkout, 'storage')
  mkdirSync(storage, { recursive: true })
  const account = findAccount(join(storage, 'postgres'))
  // Passing through is allowed, looking around is not.
  if (account.uid !== undefined) chmodSync(storage, 0o711)
  const inside = { binaries: findBinaries(), directory: storage, account }
  if (canReach(inside)) return inside
  return checked(account.uid === undefined ? inside : groundOutside(inside))
}

function checked(ground) {
  if (canReach(ground)) return ground
  throw new Trouble(
    '自带的 PostgreSQL 在这台机器上运行不了 the PostgreSQL from npm does not run here.\n' +
      '  请自己准备一个，把它的地址写进 .env： DATABASE_URL=postgres://…'
  )
}

/** Asked by running it, which also proves that its libraries are found. */
function canReach({ binaries, directory, account }) {
  const options = { ...account, cwd: '/' }
  if (spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], options).status !== 0)
    return false
  return account.uid === undefined || spawnSync('test', ['-x', directory], options).status === 0
}
