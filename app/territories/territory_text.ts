import { faultTexts } from '#territories/territory_faults'

type TerritoryText = { text: string; fault: null } | { text: null; fault: string }

/** The text of a file of territories, or in words why it cannot be read as UTF-8. */
export default function readTerritoryText(bytes: Uint8Array): TerritoryText {
  if (bytes.length === 0) return { text: null, fault: faultTexts.empty() }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return { text: null, fault: faultTexts.workbook() }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { text: null, fault: faultTexts.utf16() }
  }

  const text = decode(bytes, 'utf-8')
  if (text !== null) return { text, fault: null }

  const looksChinese = /\p{Script=Han}/u.test(decode(bytes, 'gb18030') ?? '')
  return { text: null, fault: looksChinese ? faultTexts.gbk() : faultTexts.encoding() }
}

function startsWith(bytes: Uint8Array, beginning: number[]) {
  return beginning.every((byte, index) => bytes[index] === byte)
}

function decode(bytes: Uint8Array, encoding: string) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // Text never contains it: this is a picture or a program.
    return text.includes('\0') ? null : text
  } catch {
    // Not that encoding; the caller tries the next or says so.
    return null
  }
}
