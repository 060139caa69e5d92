import db from '@adonisjs/lucid/services/db'
import { v7 as uuid } from 'uuid'
import type Person from '#identity/models/person'

/** Puts a tile first on somebody's home page, wherever it stood before. */
export async function pinTile({ id: personId }: Person, tile: string) {
  await db.rawQuery(
    `insert into pinned_tiles (id, person_id, tile, pinned_at)
     values (:id, :personId, :tile, clock_timestamp())
     on conflict (person_id, tile) do update set pinned_at = excluded.pinned_at`,
    { id: uuid(), personId, tile }
  )
}

/** Lets a tile stand where the community has it. */
export async function unpinTile({ id }: Person, tile: string) {
  await db.from('pinned_tiles').where({ person_id: id, tile }).delete()
}
