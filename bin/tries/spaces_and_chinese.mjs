import { join } from 'node:path'
import { builtCopy } from './fresh.mjs'
import startLinli from './start_linli.mjs'

/** Folders are called as their owners like. */
export default async function spacesAndChinese(folder) {
  const copy = builtCopy(join(folder, '我的 社区 (1)', "老王's linli"))
  const linli = await startLinli(copy)
  await linli.end()
  copy.remove()
}
