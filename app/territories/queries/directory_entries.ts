import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import DirectoryEntry from '#territories/models/directory_entry'
import type Territory from '#territories/models/territory'

/** Every entry at and below a territory, those of the widest place first. */
export default function directoryEntries(within: Territory) {
  return withPeople(DirectoryEntry.within(within))
}

/** The entries with these ids, wherever they are. */
export function entriesWithIds(ids: string[]) {
  return withPeople(DirectoryEntry.query().whereIn('directory_entries.id', ids))
}

/** With all by which it is known whether somebody is shown. */
function withPeople(entries: ModelQueryBuilderContract<typeof DirectoryEntry>) {
  return entries
    .select('directory_entries.*')
    .join('territories', 'territories.id', 'directory_entries.territory_id')
    .preload('territory')
    .where((listed) =>
      listed
        .whereNull('directory_entries.person_id')
        .orWhereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    )
    .preload('person', (person) =>
      person.preload('roleGrants', (grants) => grants.preload('territory'))
    )
    .orderByRaw('territories.path, directory_entries.id')
}

/** What residents of a community are shown. */
export async function contactsIn(community: Territory) {
  const entries = await directoryEntries(community)
  return entries.filter(({ state }) => state === 'shown')
}
