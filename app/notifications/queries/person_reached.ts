import type Person from '#identity/models/person'
import personNamed from '#identity/queries/person_named'
import Territory from '#territories/models/territory'

/** The person with this number who belongs to a territory; nobody else is found. */
export default async function personReached(phone: string, { path }: Territory) {
  const person = await personNamed(phone)
  return person && (await belongsTo(person, path)) ? person : null
}

async function belongsTo({ gridId, territoryId }: Person, path: string) {
  const homes = [territoryId, ...(gridId ? [gridId] : [])]
  const home = await Territory.query().whereIn('id', homes).whereRaw('path <@ ?::ltree', [path])
  return home.length > 0
}
