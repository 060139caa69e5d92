import { join } from 'node:path'
import CopyOfCheckout from './copy_of_checkout.mjs'
import startLinli from './start_linli.mjs'

let copy = null

/** The first start of all, which also builds. */
export default async function fresh(folder) {
  copy = CopyOfCheckout.withPackages(join(folder, 'fresh'))
  const linli = await startLinli(copy)
  await linli.end()
  return `first page after ${linli.seconds.toFixed(1)} s`
}

/** A copy that need not build again. */
export function builtCopy(folder) {
  return CopyOfCheckout.built(folder, copy)
}
