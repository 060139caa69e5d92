import db from '@adonisjs/lucid/services/db'
import { until } from '#kernel/tests/errands'

/** Keeps everybody else from reading a table while `act` runs. */
export async function holding<Outcome>(table: string, act: () => Promise<Outcome>) {
  const transaction = await db.transaction()
  try {
    await transaction.rawQuery('lock table ?? in access exclusive mode', [table])
    return await act()
  } finally {
    await transaction.rollback()
  }
}

/** Resolves when somebody waits to read a table; answers the number of their connection's process. */
export async function waitingFor(table: string): Promise<number> {
  const waiting: number[] = []
  await until(async () => {
    const { rows } = await db.rawQuery(
      `select pid from pg_locks join pg_database on pg_database.oid = database
      where datname = current_database() and relation = ?::regclass and not granted`,
      [table]
    )
    for (const { pid } of rows) waiting.push(pid)
    return waiting.length > 0
  })
  return waiting[0]
}
