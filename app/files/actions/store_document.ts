import { readFile } from 'node:fs/promises'
import { v7 as uuid } from 'uuid'
import type { Keeping } from '#files/actions/store_picture'
import { writeBytes } from '#files/bytes'
import { newFileKey } from '#files/cipher'
import documentType from '#files/document'
import { NotADocument } from '#files/errors'
import StoredFile from '#files/models/stored_file'
import refuseVirus from '#files/refuse_virus'
import { seal } from '#identity/sealed'

type Upload = { tmpPath?: string; clientName: string }

/**
 * Keeps a document as it is, to be served as an attachment only. Called before the transaction of the
 * record that will show it, which then calls `attachFile`; a file that nothing shows is swept away
 * after a day. Throws `NotADocument`, `DocumentTooLarge`, `VirusFound` or `ScannerAway`.
 */
export default async function storeDocument({ clientName, tmpPath }: Upload, keeping: Keeping) {
  if (!tmpPath) throw new NotADocument()
  const mediaType = await documentType(tmpPath)
  await refuseVirus(tmpPath)

  const file = new StoredFile().fill({
    id: uuid(),
    territoryId: keeping.territoryId,
    uploadedById: keeping.uploadedById,
    keySealed: keeping.as === 'sealed' ? seal(newFileKey()) : null,
    nameSealed: seal(tidy(clientName)),
    mediaType,
  })
  // The row first: bytes without a row would be found by nobody.
  await file.save()
  await writeBytes(file, { whole: await readFile(tmpPath) })
  return file
}

/** A name and nothing else: no folders, nothing that cannot be seen, not longer than a disk can hold. */
function tidy(name: string) {
  const last = name.split(/[/\\]/).at(-1)!
  const visible = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  const [, stem, ending = ''] = /^(.*?)(\.\w{1,5})?$/u.exec(visible)!
  return `${[...stem].slice(0, 80).join('') || 'document'}${ending}`
}
