import sameForAll from '#core/same_for_all'
import DirectoryEntry from '#territories/models/directory_entry'
import type Territory from '#territories/models/territory'

type Office = { title: string; phone: string; hours: string }

/** Where people find staff who help them: the human way beside every machine. The office is null until staff list one. */
export type CounterView = { community: string; office: Office | null }

export default async function counterOf(territory: Territory): Promise<CounterView> {
  return { community: territory.shortName, office: await officeOf(territory) }
}

/** The office that the directory of a community names first; every page of a resident shows it. */
export function officeOf(territory: Territory): Promise<Office | null> {
  return sameForAll(territory, 'identity.office', () => firstOffice(territory))
}

async function firstOffice({ id }: Territory) {
  const office = await DirectoryEntry.query()
    .where('territory_id', id)
    .whereNull('person_id')
    .orderBy('id')
    .first()
  return office && { title: office.title, phone: office.phone, hours: office.hours }
}
