import db from '@adonisjs/lucid/services/db'
import { eraseBytes } from '#files/bytes'

/** Erases the bytes of a removed file, and writes down when they were gone. */
export default async function eraseFile(file: { id: string }) {
  await eraseBytes(file)
  await db.from('files').where('id', file.id).update({ erased_at: new Date() })
}
