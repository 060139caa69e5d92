import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** A name that a territory, or one that it took in, had until a day (ISO). */
export type FormerName = { name: string; until: string }

type Row = { id: string; name: string; until: Date }

/** Every earlier name of a territory and of those that it took in, the latest first. */
export default async function formerNames({ id }: Territory): Promise<FormerName[]> {
  const rows = await namesOf([id])
  return rows.map(({ name, until }) => ({ name, until: until.toISOString() }))
}

/** The earlier names that contain the text, by the territory that is there now. */
export async function namesBefore(territories: Territory[], text: string) {
  const rows = await namesOf(territories.map(({ id }) => id))
  const matching = rows.filter(({ name }) => name.includes(text))
  return new Map(
    territories.map(({ id, name }) => {
      const names = matching.filter((row) => row.id === id && row.name !== name)
      return [id, [...new Set(names.map((row) => row.name))]]
    })
  )
}

async function namesOf(ids: string[]): Promise<Row[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select coalesce(known.succeeded_by_id, known.id) as id, former.name, used_until as until
     from territory_names former join territories known on known.id = former.territory_id
     where coalesce(known.succeeded_by_id, known.id) = any(:ids)
     union all
     select succeeded_by_id, name, retired_at from territories where succeeded_by_id = any(:ids)
     order by until desc, name`,
    { ids }
  )
  return rows
}
