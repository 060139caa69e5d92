import drive from '@adonisjs/drive/services/main'
import { decryptBytes, encryptBytes } from '#files/cipher'
import type StoredFile from '#files/models/stored_file'
import type { PictureSize } from '#files/picture'
import { unseal } from '#identity/sealed'

/** A picture is there in several sizes, a document whole. */
export type FileSize = PictureSize | 'whole'

/** Puts every size on the disk, encrypted if the file has a key. */
export async function writeBytes(file: StoredFile, bytes: Partial<Record<FileSize, Buffer>>) {
  for (const [size, each] of Object.entries(bytes)) {
    await drive.use().put(placeOf(file, size), encrypted(file, each))
  }
}

export async function readBytes(file: StoredFile, size: FileSize) {
  const bytes = await drive.use().getBytes(placeOf(file, size))
  return file.keySealed ? decryptBytes(bytes, unseal(file.keySealed)) : Buffer.from(bytes)
}

/** Twice is the same as once. */
export async function eraseBytes(file: { id: string }) {
  await drive.use().deleteAll(file.id)
}

function encrypted(file: StoredFile, bytes: Buffer) {
  return file.keySealed ? encryptBytes(bytes, unseal(file.keySealed)) : bytes
}

function placeOf(file: StoredFile, size: string) {
  return size === 'whole' ? `${file.id}/whole` : `${file.id}/${size}.webp`
}
