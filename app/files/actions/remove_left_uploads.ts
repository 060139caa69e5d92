import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isUploadName } from '#files/upload_name'

const HOUR = 60 * 60 * 1000

/** Removes what was being sent to a process that died: nobody else takes it away. */
export default async function removeLeftUploads() {
  for (const name of await readdir(tmpdir())) {
    if (!isUploadName(name)) continue
    const path = join(tmpdir(), name)
    if (await isOld(path)) await rm(path, { force: true })
  }
}

async function isOld(path: string) {
  try {
    return (await stat(path)).mtimeMs < Date.now() - HOUR
  } catch {
    // Its request took it away meanwhile.
    return false
  }
}
