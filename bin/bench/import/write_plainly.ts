import { v7 as uuid } from 'uuid'
import transaction from '#core/transaction'
import insertRows from '#registers/lists/insert_rows'

const AT_A_TIME = 1000
/** What a list brings for each person: themselves, their home, what they are to the house, two facts. */
const tables = ['persons', 'household_members', 'house_relations', 'person_facts', 'person_facts']

/**
 * As many rows as a list of `people` makes, as wide and in the same way, into tables without a key, an index
 * or a rule, with nothing read, checked or sealed: what this machine can do at this moment.
 */
export default async function writePlainly(people: number) {
  await transaction(async (client) => {
    for (const table of new Set(tables)) {
      await client.rawQuery(`drop table if exists plain_${table}`)
      await client.rawQuery(`create table plain_${table} (like ${table})`)
    }
  })
  for (let first = 0; first < people; first += AT_A_TIME) {
    await transaction(async (client) => {
      for (const table of tables) await insertRows(client, `plain_${table}`, rowsFor(table))
    })
  }
}

function rowsFor(table: string) {
  return Array.from({ length: AT_A_TIME }, () => columnsOf[table](uuid()))
}

const now = new Date().toISOString()
const sealed = `gcm.${'0'.repeat(80)}`
const digested = '0'.repeat(64)

const columnsOf: Record<string, (id: string) => Record<string, string>> = {
  persons: (id) => ({
    id,
    territory_id: id,
    household_id: id,
    name: '王秀英',
    name_initials: 'wxy',
    birth_date: '1950-01-17',
    sex: 'female',
    identity_number_sealed: sealed,
    identity_number_digest: digested,
    assurance_level: 'phone',
    created_at: now,
    updated_at: now,
  }),
  household_members: (id) => ({
    id,
    household_id: id,
    person_id: id,
    moved_in_on: '2019-05-01',
    moved_in_by_id: id,
    import_id: id,
    created_at: now,
    updated_at: now,
  }),
  house_relations: (id) => ({
    id,
    territory_id: id,
    house_id: id,
    person_id: id,
    relation: 'resident',
    valid_from: '2019-05-01',
    recorded_at: now,
    recorded_by_id: id,
    import_id: id,
  }),
  person_facts: (id) => ({
    id,
    person_id: id,
    fact: 'contact_phone',
    value_sealed: sealed,
    value_digest: digested,
    valid_from: '2019-05-01',
    recorded_at: now,
    recorded_by_id: id,
    import_id: id,
  }),
}
