import { v7 as uuid } from 'uuid'
import nameInitials from '#identity/name_initials'
import { digest, seal } from '#identity/sealed'
import { GridUnknown } from '#registers/errors'
import insertRows from '#registers/lists/insert_rows'
import mapInTurns from '#registers/lists/map_in_turns'
import type { ListContext, RegisterList } from '#registers/lists/register_list'
import removeSparing from '#registers/lists/remove_sparing'
import placesNamed from '#registers/queries/places_named'
import { organisationListValidator } from '#registers/validators/list_validators'

type OrganisationRow = Awaited<ReturnType<typeof organisationListValidator.validate>>

const column = (name: keyof OrganisationRow, example: string, isRequired = false) => {
  return { name, example, isRequired }
}

/** 单位: companies, shops, clubs and offices. */
const organisationsList: RegisterList<OrganisationRow> = {
  register: 'organisations',
  columns: [
    column('organisation', '样例便民超市', true),
    column('kind', '个体工商户', true),
    column('socialCreditCode', ''),
    column('address', '文庙路 18 号', true),
    column('grid', ''),
    column('legalPersonName', '王样例'),
    column('legalPersonNumber', ''),
    column('phone', '0935-2210000'),
  ],
  validator: organisationListValidator,
  keyOf: ({ socialCreditCode }) => socialCreditCode ?? null,
  known: async (rows, { client, territory }) => {
    const codes = rows.map(({ socialCreditCode }) => socialCreditCode ?? '')
    const listed = await client
      .from('organisations')
      .where('territory_id', territory.id)
      .whereIn('social_credit_code', codes)
      .select('social_credit_code')
    const known = new Set(listed.map((each) => each.social_credit_code))
    return codes.map((code) => (known.has(code) ? 'here' : null))
  },
  objections: async (rows, context) => {
    const { grids } = await placesNamed(rows, context)
    return rows.map(({ grid }) => (grid && !grids.has(grid) ? new GridUnknown() : null))
  },
  write: writeOrganisations,
  async remove(ids, { client }) {
    const rows: { id: string }[] = await client
      .from('organisations')
      .whereIn('id', ids)
      .whereColumn('updated_at', 'created_at')
      .select('id')
    const unchanged = rows.map(({ id }) => id)
    return removeSparing(unchanged, client, async (some, savepoint) =>
      savepoint.from('organisations').whereIn('id', some).delete()
    )
  },
  removeRest: async () => {},
}

export default organisationsList

async function writeOrganisations(rows: OrganisationRow[], context: ListContext) {
  const { grids } = await placesNamed(rows, context)
  const now = new Date().toISOString()
  const sealed = (value?: string) => (value ? seal(value) : null)
  const digested = (value?: string) => (value ? digest(value) : null)
  const organisations = await mapInTurns(rows, (row) => ({
    id: uuid(),
    territory_id: context.territory.id,
    grid_id: grids.get(row.grid ?? '') ?? null,
    name: row.organisation,
    name_initials: nameInitials(row.organisation),
    kind: row.kind,
    social_credit_code: row.socialCreditCode ?? null,
    address: row.address,
    legal_person_name_sealed: sealed(row.legalPersonName),
    legal_person_number_sealed: sealed(row.legalPersonNumber),
    legal_person_number_digest: digested(row.legalPersonNumber),
    phone_sealed: sealed(row.phone),
    phone_digest: digested(row.phone),
    import_id: context.importId,
    created_at: now,
    updated_at: now,
  }))
  const conflict = '(territory_id, social_credit_code)'
  const ids = new Set(await insertRows(context.client, 'organisations', organisations, conflict))
  return organisations.map(({ id }) => (ids.has(id) ? id : null))
}
