import { lstatSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { builtCopy } from './fresh.mjs'
import startLinli from './start_linli.mjs'

/** As root in a home that is closed to everybody else, PostgreSQL's account too. */
export default async function rootHome(folder) {
  if (process.getuid() !== 0) return 'left out: only root can try it'
  const home = join(folder, 'home-of-root')
  mkdirSync(home, { mode: 0o700 })
  const copy = builtCopy(join(home, 'linli'))
  const linli = await startLinli(copy)
  await linli.end()
  const isOutside = lstatSync(join(copy.folder, 'storage', 'postgres')).isSymbolicLink()
  if (!isOutside) throw new Error('the database is where its account cannot go')
  if ((statSync(home).mode & 0o777) !== 0o700) throw new Error('somebody opened the home')
  copy.remove()
}
