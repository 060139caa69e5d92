import { v7 as uuid } from 'uuid'
import { factsInIdentityNumber } from '#identity/identity_number'
import nameInitials from '#identity/name_initials'
import { digest, seal } from '#identity/sealed'
import insertRows from '#registers/lists/insert_rows'
import mapInTurns from '#registers/lists/map_in_turns'
import foundHouseholds from '#registers/lists/persons_households'
import type { PersonRow } from '#registers/lists/persons_list'
import type { ListContext } from '#registers/lists/register_list'
import placesNamed, { houseOf, type Places } from '#registers/queries/places_named'
import today from '#registers/today'

type Written = { id: string; row: PersonRow }

/** Writes people and all that their rows say of them; whoever has just been entered elsewhere is left alone. */
export default async function writePersons(rows: PersonRow[], context: ListContext) {
  const places = await placesNamed(rows, context)
  await foundHouseholds(rows, places, context)
  const people = rows.map((row) => ({ id: uuid(), row }))
  const columns = await mapInTurns(people, (each) => personColumns(each, places, context))
  const ids = new Set(
    await insertRows(context.client, 'persons', inOneOrder(columns), '(identity_number_digest)')
  )
  const written = people.filter(({ id }) => ids.has(id))
  await writeHomes(written, places, context)
  await writeFacts(written, context)
  return people.map(({ id }) => (ids.has(id) ? id : null))
}

function personColumns({ id, row }: Written, places: Places, { territory }: ListContext) {
  const { identityNumber, name } = row
  const now = new Date().toISOString()
  const born = identityNumber ? factsInIdentityNumber(identityNumber) : row
  return {
    id,
    territory_id: territory.id,
    grid_id: places.grids.get(row.grid ?? '') ?? null,
    household_id: places.households.get(row.household ?? '') ?? null,
    name,
    name_initials: nameInitials(name),
    birth_date: born.birthDate!,
    sex: born.sex!,
    identity_number_sealed: identityNumber ? seal(identityNumber) : null,
    identity_number_digest: identityNumber ? digest(identityNumber) : null,
    assurance_level: 'phone',
    created_at: now,
    updated_at: now,
  }
}

/** Two lists that bring the same people must not wait for each other. */
function inOneOrder<Columns extends { identity_number_digest: string | null }>(people: Columns[]) {
  return people.toSorted((one, other) =>
    (one.identity_number_digest ?? '') < (other.identity_number_digest ?? '') ? -1 : 1
  )
}

async function writeHomes(written: Written[], places: Places, context: ListContext) {
  const { byId, client, importId, territory } = context
  const now = new Date().toISOString()
  const members = inOrderOfHouseholds(written)
  await insertRows(
    client,
    'household_members',
    members.map(({ id, row }) => ({
      id: uuid(),
      household_id: places.households.get(row.household!)!,
      person_id: id,
      relation: row.relationToHead ?? null,
      moved_in_on: sinceIn(row),
      moved_in_by_id: byId,
      import_id: importId,
      created_at: now,
      updated_at: now,
    }))
  )
  const residents = written.filter(({ row }) => houseOf(row, places))
  await insertRows(
    client,
    'house_relations',
    residents.map(({ id, row }) => ({
      id: uuid(),
      territory_id: territory.id,
      house_id: houseOf(row, places)!,
      person_id: id,
      relation: row.houseRelation ?? 'resident',
      valid_from: sinceIn(row),
      recorded_at: now,
      recorded_by_id: byId,
      import_id: importId,
    }))
  )
}

/** Two chunks that name the same households must not wait for each other. */
function inOrderOfHouseholds(written: Written[]) {
  const members = written.filter(({ row }) => row.household)
  return members.toSorted((one, other) => (one.row.household! < other.row.household! ? -1 : 1))
}

/** A list that does not say since when says: since it was brought. */
function sinceIn({ since }: PersonRow) {
  return since ?? today().toISODate()!
}

async function writeFacts(written: Written[], { byId, client, importId }: ListContext) {
  const now = new Date().toISOString()
  const said = written.flatMap(({ id, row }) => factsIn(row).map((fact) => ({ id, row, ...fact })))
  await insertRows(
    client,
    'person_facts',
    await mapInTurns(said, ({ code, fact, id, row, text }) => ({
      id: uuid(),
      person_id: id,
      fact,
      code,
      value_sealed: text ? seal(text) : null,
      value_digest: text ? digest(text) : null,
      valid_from: sinceIn(row),
      recorded_at: now,
      recorded_by_id: byId,
      import_id: importId,
    }))
  )
}

function factsIn(row: PersonRow) {
  const facts = [
    { fact: 'ethnicity', code: row.ethnicity ?? null, text: null },
    { fact: 'political_status', code: row.politicalStatus ?? null, text: null },
    { fact: 'contact_phone', code: null, text: row.phone ?? null },
    { fact: 'registered_address', code: null, text: row.registeredAddress ?? null },
  ]
  return facts.filter(({ code, text }) => code !== null || text !== null)
}
