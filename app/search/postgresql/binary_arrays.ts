import type { Lexemes } from '#search/postgresql/lexemes'

/** PostgreSQL's numbers of the types of the elements; those of built-in types never change. */
const TEXT = 25
const TSVECTOR = 3614

/** The length that stands for null. */
const NULL = -1

/** A character takes at most so many bytes in UTF-8, as JavaScript counts characters. */
const BYTES = 3

/** To call the buffer takes longer than to write so few characters, and a document has a hundred words. */
const SHORT = 16

/**
 * Arrays as PostgreSQL receives them in its binary format (`array_recv`, `tsvectorrecv`): it copies what it would
 * otherwise have to read character by character, and for words that takes longer than to store them.
 */
export function textArray(values: (string | null)[]): Buffer {
  return arrayOf(TEXT, values, (bytes, text) => bytes.text(text))
}

/** Each with its words; one that counts for something stands at the first place, and at no other. */
export function tsvectorArray(values: Lexemes[]): Buffer {
  return arrayOf(TSVECTOR, values, (bytes, lexemes) => {
    bytes.int32(lexemes.size)
    for (const [lexeme, weight] of lexemes) {
      bytes.text(lexeme)
      bytes.int8(0)
      bytes.int16(weight === null ? 0 : 1)
      if (weight !== null) bytes.int16((weight << 14) | 1)
    }
  })
}

function arrayOf<Value>(
  type: number,
  values: (Value | null)[],
  write: (bytes: Bytes, value: Value) => void
) {
  const bytes = new Bytes()
  // One dimension, nulls allowed; counted from one on.
  for (const number of [1, 1, type, values.length, 1]) bytes.int32(number)
  for (const value of values) {
    if (value === null) bytes.int32(NULL)
    else bytes.measured(() => write(bytes, value))
  }
  return bytes.written()
}

/** Grows as it is written to. */
class Bytes {
  #buffer = Buffer.allocUnsafe(4 * 1024)
  #end = 0

  int8(number: number) {
    this.#reserve(1)
    this.#end = this.#buffer.writeUInt8(number, this.#end)
  }

  int16(number: number) {
    this.#reserve(2)
    this.#end = this.#buffer.writeUInt16BE(number, this.#end)
  }

  int32(number: number) {
    this.#reserve(4)
    this.#end = this.#buffer.writeInt32BE(number, this.#end)
  }

  text(text: string) {
    this.#reserve(text.length * BYTES)
    const end = text.length <= SHORT ? this.#endOfShort(text) : null
    this.#end = end ?? this.#end + this.#buffer.write(text, this.#end)
  }

  /** Writes letters and Chinese characters by itself; answers null where there are others, which then are written over. */
  #endOfShort(text: string) {
    const buffer = this.#buffer
    let end = this.#end
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place)
      if (code < 0x80) buffer[end++] = code
      else if (code < 0x800 || code >= 0xd800) return null
      else {
        buffer[end++] = 0xe0 | (code >> 12)
        buffer[end++] = 0x80 | ((code >> 6) & 0x3f)
        buffer[end++] = 0x80 | (code & 0x3f)
      }
    }
    return end
  }

  /** What is written, after its length. */
  measured(write: () => void) {
    this.int32(0)
    const start = this.#end
    write()
    this.#buffer.writeInt32BE(this.#end - start, start - 4)
  }

  written() {
    return this.#buffer.subarray(0, this.#end)
  }

  #reserve(size: number) {
    if (this.#end + size <= this.#buffer.length) return
    const longer = Buffer.allocUnsafe(Math.max(2 * this.#buffer.length, this.#end + size))
    this.#buffer.copy(longer, 0, 0, this.#end)
    this.#buffer = longer
  }
}
