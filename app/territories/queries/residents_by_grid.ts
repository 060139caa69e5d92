import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** How many people live in each grid of a community, by the grid's id. */
export default async function residentsByGrid({ id }: Territory): Promise<Map<string, number>> {
  const rows: { grid_id: string; residents: string }[] = await db
    .from('persons')
    .join('territories', 'territories.id', 'persons.grid_id')
    .where('territories.parent_id', id)
    .whereNull('merged_into_id')
    .groupBy('grid_id')
    .select('grid_id')
    .count('* as residents')
  return new Map(rows.map((row) => [row.grid_id, Number(row.residents)]))
}
