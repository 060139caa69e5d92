import { once } from 'node:events'
import { Query, type Client } from 'pg'
import CopiedRow from './copied_row.ts'

/** The signature, flags, and the length of what else there may be: it comes in one message with the first row. */
const HEADER = 19
/** In place of the number of columns, after the last row. */
const END = -1

type Read = (row: CopiedRow) => void

/**
 * Has each row of `copy … to stdout (format binary)` read as soon as it has come; the server sends one in each message
 * (https://www.postgresql.org/docs/18/protocol-message-formats.html). What `read` throws is thrown once the rest has
 * come, so that the connection answers again.
 */
export default async function copyRows(connection: Client, statement: string, read: Read) {
  const copying = connection.query(new Copying(statement, read))
  await once(copying, 'end')
  if (copying.failure) throw copying.failure
}

class Copying extends Query {
  failure: unknown
  #isBegun = false

  constructor(
    statement: string,
    private read: Read
  ) {
    super(statement)
  }

  /** Called by pg for each message. */
  handleCopyData({ chunk }: { chunk: Buffer }) {
    if (this.failure) return
    const bytes = this.#isBegun ? chunk : chunk.subarray(HEADER)
    this.#isBegun = true
    if (bytes.readInt16BE() === END) return
    try {
      this.read(new CopiedRow(bytes))
    } catch (error) {
      // Nobody calls pg while it reads its socket: what is thrown there would end the process.
      this.failure = error
    }
  }
}
