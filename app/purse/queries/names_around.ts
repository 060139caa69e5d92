import Person from '#identity/models/person'
import type { HistoryEntry } from '#purse/queries/history'
import Territory from '#territories/models/territory'

/** What the people and communities across from entries are called, by id; people masked. */
export type NamesAround = { places: Map<string, string>; people: Map<string, string | null> }

export default async function namesAround(entries: HistoryEntry[]): Promise<NamesAround> {
  const placeIds = entries.map(({ other }) => other.territoryId).filter((id) => id !== null)
  const others = entries.filter(({ other }) => other.kind === 'person')
  const personIds = others.map(({ other }) => other.id).filter((id) => id !== null)
  const places = placeIds.length > 0 ? await Territory.findMany([...new Set(placeIds)]) : []
  const people = personIds.length > 0 ? await Person.findMany([...new Set(personIds)]) : []
  return {
    places: new Map(places.map(({ id, shortName }) => [id, shortName])),
    people: new Map(people.map(({ id, maskedName }) => [id, maskedName])),
  }
}
