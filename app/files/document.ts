import { stat } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { DocumentTooLarge, NotADocument } from '#files/errors'

/** What is kept as it is: what programs for letters, tables and slides write, and PDF. None holds a macro. */
const known = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods']

const MEGABYTE = 1024 * 1024
const mostMegabytes = 20

/** The media type of a document, told by its content and never by its name. Throws where it may not be kept. */
export default async function documentType(path: string) {
  const { size } = await stat(path)
  if (size > mostMegabytes * MEGABYTE) throw new DocumentTooLarge({ most: mostMegabytes })

  const type = await fileTypeFromFile(path)
  if (!type || !known.includes(type.ext)) throw new NotADocument()
  return type.mime
}
