const NULL = -1
const NOT_ASCII = /[\u0080-\u00ff]/
/** Where PostgreSQL begins to count its microseconds. */
const EPOCH = Date.UTC(2000, 0, 1)

/**
 * A row as `copy … to stdout (format binary)` sends it: the number of its columns, and for each column its length and its
 * bytes, big-endian (https://www.postgresql.org/docs/18/sql-copy.html). Columns are read one after the other, in the
 * order of the query.
 */
export default class CopiedRow {
  #at = 2
  /** To cut texts out of one takes less than to make each of its bytes. */
  #latin1: string

  constructor(private bytes: Buffer) {
    this.#latin1 = bytes.toString('latin1')
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
    if (length === NULL) return null

    const text = this.#latin1.slice(this.#at, (this.#at += length))
    return NOT_ASCII.test(text) ? Buffer.from(text, 'latin1').toString() : text
  }

  /** A `bytea`, as hexadecimal. */
  hex() {
    return this.hexIfAny() ?? ''
  }

  hexIfAny() {
    const length = this.#take()
    return length === NULL ? null : this.bytes.toString('hex', this.#at, (this.#at += length))
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
    const length = this.bytes.readInt32BE(this.#at)
    this.#at += 4
    return length
  }

  #int64() {
    const [high, low] = [this.bytes.readInt32BE(this.#at), this.bytes.readUInt32BE(this.#at + 4)]
    this.#at += 8
    return high * 2 ** 32 + low
  }
}
