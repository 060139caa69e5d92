import { keyOf } from '#points/fingerprint'

/** Something that answers SQL: this process's database, or one that has just been killed. */
export type Asking = (sql: string, values: unknown[]) => Promise<Record<string, unknown>[]>

/** How many of the acknowledged are missing, and how many are there more than once. */
export default async function settled(ask: Asking, mark: string, acknowledged: number[]) {
  const rows = await ask(
    `select encode(key, 'hex') as key, count(*)::int as times from points_transfers
     where reference like $1 group by key`,
    [`${mark}:%`]
  )
  const times = new Map(rows.map((row) => [row.key, Number(row.times)]))
  const asked = acknowledged.map((number) => keyOf(`${mark}:${number}`))
  return {
    lost: asked.filter((key) => !times.has(key)).length,
    twice: [...times.values()].filter((count) => count > 1).length,
    kept: times.size,
  }
}
