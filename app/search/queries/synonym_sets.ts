import db from '@adonisjs/lucid/services/db'
import SynonymSet from '#search/models/synonym_set'
import type Territory from '#territories/models/territory'

/** What staff at and below a territory have added, the widest place first. */
export function synonymSetsIn(territory: Territory) {
  return SynonymSet.within(territory)
    .select('search_synonyms.*')
    .join('territories', 'territories.id', 'search_synonyms.territory_id')
    .preload('territory')
    .orderByRaw('territories.path, search_synonyms.id')
}

/** What holds here because it was added higher up. */
export function synonymSetsAbove({ path }: Territory) {
  return SynonymSet.query()
    .select('search_synonyms.*')
    .join('territories', 'territories.id', 'search_synonyms.territory_id')
    .whereRaw('territories.path @> cast(? as ltree) and territories.path <> cast(? as ltree)', [
      path,
      path,
    ])
    .preload('territory')
    .orderByRaw('territories.path, search_synonyms.id')
}

/** One change of a set: when, by whom, and the words since then; null once it is removed. */
export type SynonymChange = { at: Date; by: string | null; words: string[] | null }

/** What became of a set, the newest first, as the audit has it. */
export async function changesOf({ id }: SynonymSet): Promise<SynonymChange[]> {
  const rows: { recorded_at: Date; name: string | null; after: { words: string[] } | null }[] =
    await db
      .from('audit_entries')
      .leftJoin('persons', 'persons.id', 'audit_entries.actor_id')
      .where({ subject_kind: 'synonym_set', subject_id: id })
      .orderBy('audit_entries.id', 'desc')
      .limit(20)
      .select('recorded_at', 'persons.name', 'after')
  return rows.map(({ after, name, recorded_at: at }) => ({
    at,
    by: name,
    words: after?.words ?? null,
  }))
}
