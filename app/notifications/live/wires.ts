import PostgresWire from '#notifications/live/postgres_wire'
import type { Wire } from '#notifications/live/wire'

/** PostgreSQL carries hints between processes, unless there is Redis to do it. */
class Wires {
  #postgres = new PostgresWire()
  other: Wire | null = null

  get current(): Wire {
    return this.other ?? this.#postgres
  }
}

export default new Wires()
