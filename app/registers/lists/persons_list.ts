import { digest } from '#identity/sealed'
import type { Known, ListContext, RegisterList } from '#registers/lists/register_list'
import objectionsToPersons from '#registers/lists/persons_objections'
import { removeHouseholds, removePersons } from '#registers/lists/persons_removal'
import writePersons from '#registers/lists/persons_writing'
import { personListValidator } from '#registers/validators/list_validators'

export type PersonRow = Awaited<ReturnType<typeof personListValidator.validate>>

const column = (name: keyof PersonRow, example: string, isRequired = false) => {
  return { name, example, isRequired }
}

/** 居民: who they are, where they live, and what they are to house and household. */
const personsList: RegisterList<PersonRow> = {
  register: 'persons',
  columns: [
    column('name', '王样例', true),
    column('identityNumber', '620602195803120023'),
    column('birthDate', '1958-03-12'),
    column('sex', '女'),
    column('phone', '13800000000'),
    column('grid', '第一网格'),
    column('building', '南苑小区 3 号楼'),
    column('door', '2-501'),
    column('household', '0123'),
    column('relationToHead', '户主'),
    column('houseRelation', '居住人'),
    column('since', '2019-05-01'),
    column('ethnicity', '汉族'),
    column('politicalStatus', '群众'),
    column('registeredAddress', ''),
  ],
  validator: personListValidator,
  keyOf: ({ identityNumber }) => identityNumber ?? null,
  known: personsKnown,
  objections: objectionsToPersons,
  write: writePersons,
  remove: removePersons,
  removeRest: removeHouseholds,
}

export default personsList

async function personsKnown(rows: PersonRow[], { client, territory }: ListContext) {
  const digests = rows.map(({ identityNumber }) => (identityNumber ? digest(identityNumber) : null))
  const known: { digest: string; territory_id: string }[] = await client
    .from('persons')
    .whereRaw('identity_number_digest = any(?::text[])', [digests.filter((each) => each !== null)])
    .select('identity_number_digest as digest', 'territory_id')
  const places = new Map(known.map((each) => [each.digest, each.territory_id]))
  return digests.map((each): Known => {
    const place = each && places.get(each)
    if (!place) return null
    return place === territory.id ? 'here' : 'elsewhere'
  })
}
