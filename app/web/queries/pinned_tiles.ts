import readTogether from '#core/read_together'
import type Person from '#identity/models/person'

const PINNED = `
  select tile from pinned_tiles where person_id = :personId order by pinned_at desc, tile`

/** The names of the tiles that somebody pinned to the top of their home page, in the order in which they stand there. */
export default async function pinnedTiles({ id: personId }: Person) {
  const rows = await readTogether<{ tile: string }>(PINNED, { personId })
  return rows.map(({ tile }) => tile)
}
