import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import { seal, unseal, digest } from '#identity/sealed'
import nameInitials from '#identity/name_initials'
import normaliseDoor from '#registers/door'
import insertRows from '#registers/lists/insert_rows'
import { demoOrganisations } from './organisations.ts'
import type { DemoPlace } from './place.ts'

type Home = { id: string; address: string; unit_sealed: string }
type Member = { house_id: string; person_id: string; relation: string; moved_in_on: string }

const now = new Date().toISOString()
const dates = { created_at: now, updated_at: now }

/** The buildings and flats in which the households live, who owns them, and the shops around. */
export default async function settleRegisters(
  { community, grids }: DemoPlace,
  client: TransactionClient
) {
  const homes: Home[] = await client
    .from('households')
    .where('territory_id', community.id)
    .orderBy('number')
    .select('id', 'address', 'unit_sealed')
  const buildings = buildingsOf(homes, community.id)
  await insertRows(client, 'buildings', [...buildings.values()])
  await settleHouses(homes, buildings, client)
  await tiePeople(community.id, client)
  const organisations = demoOrganisations.map((each, index) => {
    return organisationRow(each, community.id, grids[index % grids.length].id)
  })
  await insertRows(client, 'organisations', organisations)
}

/** `南苑小区 3 号楼` is number 3 of its estate. */
function buildingsOf(homes: Home[], territoryId: string) {
  const labels = [...new Set(homes.map(({ address }) => address))]
  return new Map(
    labels.map((label, index) => {
      const [, estate, number] = /^(.*) (\d+ 号楼)$/.exec(label)!
      const size = { units: 2, floors: 6, built_year: 1996 + (index % 12) }
      const row = { id: uuid(), territory_id: territoryId, estate, number, address: estate }
      return [label, { ...row, ...size, ...dates }]
    })
  )
}

async function settleHouses(
  homes: Home[],
  buildings: ReturnType<typeof buildingsOf>,
  client: TransactionClient
) {
  const houses = homes.map(({ address, unit_sealed }, index) => {
    const door = normaliseDoor(unseal(unit_sealed))
    const building = buildings.get(address)!
    const area = 7_200 + (index % 9) * 640
    return {
      id: uuid(),
      territory_id: building.territory_id,
      building_id: building.id,
      door_sealed: seal(door),
      door_digest: digest(door),
      use: 'home',
      status: index % 9 === 4 ? 'let' : 'lived_in_by_owner',
      building_area: area,
      exclusive_area: area - 1_350,
      area_source: 'register',
      ...dates,
    }
  })
  await insertRows(client, 'houses', houses)
  await client.rawQuery(
    `update households set house_id = settled.house
     from unnest(?::uuid[], ?::uuid[]) as settled(id, house) where households.id = settled.id`,
    [homes.map(({ id }) => id), houses.map(({ id }) => id)]
  )
}

/** All live in their flat; it belongs to the head of the household unless it is let. */
async function tiePeople(territoryId: string, client: TransactionClient) {
  const { rows }: { rows: (Member & { status: string })[] } = await client.rawQuery(
    `select house_id, person_id, relation, moved_in_on::text, status
     from household_members join households on households.id = household_id
       join houses on houses.id = house_id
     where households.territory_id = ? order by person_id`,
    [territoryId]
  )
  const relations = rows.flatMap(({ relation, status, ...member }) => {
    const head = status === 'let' ? 'tenant' : 'owner'
    return relation === '0'
      ? [
          { ...member, as: 'resident' },
          { ...member, as: head },
        ]
      : [{ ...member, as: 'resident' }]
  })
  await insertRows(
    client,
    'house_relations',
    relations.map(({ as, house_id, moved_in_on, person_id }) => ({
      ...{ id: uuid(), territory_id: territoryId, house_id, person_id },
      ...{ relation: as, valid_from: moved_in_on, recorded_at: now },
    }))
  )
  const facts = rows
    .filter((_, index) => index % 3 === 0)
    .map(({ moved_in_on, person_id }, index) => {
      const code = index % 11 === 5 ? '04' : '01'
      const fact = { id: uuid(), person_id, fact: 'ethnicity', code }
      return { ...fact, valid_from: moved_in_on, recorded_at: now }
    })
  await insertRows(client, 'person_facts', facts)
}

function organisationRow(
  { address, code, kind, legalPerson, name, phone }: (typeof demoOrganisations)[number],
  territory_id: string,
  grid_id: string
) {
  return {
    ...{ id: uuid(), territory_id, grid_id, name, name_initials: nameInitials(name), kind },
    ...{ social_credit_code: code, address, legal_person_name_sealed: seal(legalPerson) },
    ...{ phone_sealed: seal(phone), phone_digest: digest(phone), ...dates },
  }
}
