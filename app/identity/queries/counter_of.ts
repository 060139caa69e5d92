import DirectoryEntry from '#territories/models/directory_entry'
import type Territory from '#territories/models/territory'

/** Where people find staff who help them: the human way beside every machine. The office is null until staff list one. */
export type CounterView = {
  community: string
  office: { title: string; phone: string; hours: string } | null
}

/** The community and the office that its directory names first. */
export default async function counterOf(territory: Territory): Promise<CounterView> {
  const office = await DirectoryEntry.query()
    .where('territory_id', territory.id)
    .whereNull('person_id')
    .orderBy('id')
    .first()
  return {
    community: territory.shortName,
    office: office && { title: office.title, phone: office.phone, hours: office.hours },
  }
}
