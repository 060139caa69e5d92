/** The signature, flags, and the length of what else there may be before the first row. */
const HEADER = 19
const NULL = -1
/** Where PostgreSQL begins to count its microseconds. */
const EPOCH = Date.UTC(2000, 0, 1)

/**
 * Takes apart what `copy … to stdout (format binary)` sends, which comes in pieces of any length: for each row the number
 * of its columns, for each column its length and its bytes, big-endian
 * (https://www.postgresql.org/docs/18/sql-copy.html). Columns are read one after the other, in the order of the query.
 */
export default class CopiedRows {
  #bytes = Buffer.alloc(0)
  #at = 0
  #isBegun = false

  add(piece: Buffer) {
    this.#bytes = Buffer.concat([this.#bytes.subarray(this.#at), piece])
    this.#at = 0
  }

  /** Goes to the first column of the next row; false if it has not come as a whole yet, or was the last. */
  next() {
    if (!this.#isBegun) {
      if (this.#bytes.length < HEADER) return false
      this.#isBegun = true
      this.#at = HEADER
    }
    if (!this.#isWhole()) return false
    this.#at += 2
    return true
  }

  /** A `bigint` below 2^53, as all of ours are; what is empty and may not be is not a number. */
  number() {
    return this.numberIfAny() ?? Number.NaN
  }

  numberIfAny() {
    return this.#take() === NULL ? null : this.#int64()
  }

  text() {
    return this.textIfAny() ?? ''
  }

  textIfAny() {
    const length = this.#take()
    return length === NULL ? null : this.#slice('utf8', length)
  }

  /** A `bytea`, as hexadecimal. */
  hex() {
    return this.hexIfAny() ?? ''
  }

  hexIfAny() {
    const length = this.#take()
    return length === NULL ? null : this.#slice('hex', length)
  }

  /** The text of a `jsonb`, before which stands the version of its format. */
  jsonIfAny() {
    return this.textIfAny()?.slice(1) ?? null
  }

  /** A `timestamptz`, in microseconds since 1970. */
  momentIfAny() {
    return this.#take() === NULL ? null : this.#int64() + EPOCH * 1_000
  }

  #take() {
    const length = this.#bytes.readInt32BE(this.#at)
    this.#at += 4
    return length
  }

  #slice(encoding: BufferEncoding, length: number) {
    return this.#bytes.toString(encoding, this.#at, (this.#at += length))
  }

  #int64() {
    const [high, low] = [this.#bytes.readInt32BE(this.#at), this.#bytes.readUInt32BE(this.#at + 4)]
    this.#at += 8
    return high * 2 ** 32 + low
  }

  #isWhole() {
    const bytes = this.#bytes
    if (this.#at + 2 > bytes.length) return false
    const columns = bytes.readInt16BE(this.#at)
    let end = this.#at + 2
    for (let column = 0; column < columns; column++) {
      if (end + 4 > bytes.length) return false
      end += 4 + Math.max(bytes.readInt32BE(end), 0)
    }
    // After the last row stands -1 in place of the number of columns.
    return columns >= 0 && end <= bytes.length
  }
}
