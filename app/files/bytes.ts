import drive from '@adonisjs/drive/services/main'
import { decryptBytes, encryptBytes } from '#files/cipher'
import type StoredFile from '#files/models/stored_file'
import { pictureSizes, type Picture, type PictureSize } from '#files/picture'
import { unseal } from '#identity/sealed'

/** Puts every size on the disk, encrypted if the file has a key. */
export async function writeBytes(file: StoredFile, picture: Picture) {
  for (const size of sizes) {
    await drive.use().put(placeOf(file, size), encrypted(file, picture.bytes[size]))
  }
}

export async function readBytes(file: StoredFile, size: PictureSize) {
  const bytes = await drive.use().getBytes(placeOf(file, size))
  return file.keySealed ? decryptBytes(bytes, unseal(file.keySealed)) : Buffer.from(bytes)
}

/** Twice is the same as once. */
export async function eraseBytes(file: { id: string }) {
  await drive.use().deleteAll(file.id)
}

const sizes = Object.keys(pictureSizes) as PictureSize[]

function encrypted(file: StoredFile, bytes: Buffer) {
  return file.keySealed ? encryptBytes(bytes, unseal(file.keySealed)) : bytes
}

function placeOf(file: StoredFile, size: PictureSize) {
  return `${file.id}/${size}.webp`
}
