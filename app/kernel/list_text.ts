import { ImportUnreadable } from '#kernel/errors'

/** The text of an uploaded list: UTF-8, or GBK as Chinese table programs save it. */
export default function listText(bytes: Uint8Array) {
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')
  if (text === null) throw new ImportUnreadable()
  return text
}

function decoded(bytes: Uint8Array, encoding: string) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // Text never contains it: this is a workbook or a picture.
    return text.includes('\0') ? null : text
  } catch {
    // Not that encoding; the caller tries the next or says so.
    return null
  }
}
