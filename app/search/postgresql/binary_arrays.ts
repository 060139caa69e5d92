import type { Lexemes } from '#search/postgresql/lexemes'

/** PostgreSQL's numbers of the types of the elements; those of built-in types never change. */
const TEXT = 25
const TSVECTOR = 3614

/** The length that stands for null. */
const NULL = -1

/** Where in an array it says how many there are. */
const COUNT_AT = 12

/** A character takes at most so many bytes in UTF-8, as JavaScript counts characters. */
const BYTES = 3

/** To call the buffer takes longer than to write so few characters, and a document has a hundred words. */
const SHORT = 16

/**
 * An array as PostgreSQL receives it in its binary format (`array_recv`, `tsvectorrecv`), filled one by one: it copies what
 * it would otherwise have to read character by character, and for words that takes longer than to store them.
 */
abstract class BinaryArray<Value> {
  readonly #bytes = new Bytes()
  #count = 0

  constructor(type: number) {
    // One dimension, nulls allowed; how many there are is written once it is known; counted from one on.
    for (const number of [1, 1, type, 0, 1]) this.#bytes.int32(number)
  }

  add(value: Value | null) {
    this.#count += 1
    if (value === null) this.#bytes.int32(NULL)
    else this.#bytes.measured(() => this.write(this.#bytes, value))
  }

  /** What was added so far, as the parameter of a statement. */
  written(): Buffer {
    this.#bytes.rewriteInt32(COUNT_AT, this.#count)
    return this.#bytes.written()
  }

  protected abstract write(bytes: Bytes, value: Value): void
}

export class TextArray extends BinaryArray<string> {
  constructor() {
    super(TEXT)
  }

  protected write(bytes: Bytes, text: string) {
    bytes.text(text)
  }
}

/** Each with its words; one that counts for something stands at the first place, and at no other. */
export class TsvectorArray extends BinaryArray<Lexemes> {
  constructor() {
    super(TSVECTOR)
  }

  protected write(bytes: Bytes, lexemes: Lexemes) {
    bytes.int32(lexemes.size)
    for (const [lexeme, weight] of lexemes) {
      bytes.text(lexeme)
      bytes.int8(0)
      bytes.int16(weight === null ? 0 : 1)
      if (weight !== null) bytes.int16((weight << 14) | 1)
    }
  }
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
    this.rewriteInt32(start - 4, this.#end - start)
  }

  rewriteInt32(place: number, number: number) {
    this.#buffer.writeInt32BE(number, place)
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
