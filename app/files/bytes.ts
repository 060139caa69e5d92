import logger from '@adonisjs/core/services/logger'
import { decryptBytes, encryptBytes } from '#files/cipher'
import { StorageAway } from '#files/errors'
import type StoredFile from '#files/models/stored_file'
import type { PictureSize } from '#files/picture'
import storage from '#files/storage'
import { unseal } from '#identity/sealed'

/** A picture is there in several sizes, a document whole. */
export type FileSize = PictureSize | 'whole'

const sizes: FileSize[] = ['small', 'large', 'whole']

/** Keeps every size, encrypted if the file has a key. Throws `StorageAway`; what was kept until then is swept away. */
export async function writeBytes(file: StoredFile, bytes: Partial<Record<FileSize, Buffer>>) {
  try {
    for (const [size, each] of Object.entries(bytes)) {
      await storage.disk.put(placeOf(file, size), encrypted(file, each))
    }
  } catch (error) {
    logger.error({ err: error, file: file.id }, 'a file was not kept')
    throw new StorageAway()
  }
}

export async function readBytes(file: StoredFile, size: FileSize) {
  const bytes = await storage.disk.getBytes(placeOf(file, size))
  return file.keySealed ? decryptBytes(bytes, unseal(file.keySealed)) : Buffer.from(bytes)
}

/** Twice is the same as once. Throws if any of them is still there. */
export async function eraseBytes(file: { id: string }) {
  await storage.disk.deleteAll(file.id)
  // A bucket tells of each object whether it went, within an answer that is well; the driver does not look.
  for (const size of sizes) {
    const isLeft = await storage.disk.exists(placeOf(file, size))
    if (isLeft) throw new Error(`${placeOf(file, size)} could not be erased`)
  }
}

function encrypted(file: StoredFile, bytes: Buffer) {
  return file.keySealed ? encryptBytes(bytes, unseal(file.keySealed)) : bytes
}

function placeOf(file: { id: string }, size: string) {
  return size === 'whole' ? `${file.id}/whole` : `${file.id}/${size}.webp`
}
