import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import { OrganisationListed } from '#registers/errors'
import explain from '#registers/explain'
import Organisation from '#registers/models/organisation'
import type Territory from '#territories/models/territory'

export type OrganisationFacts = Pick<
  Organisation,
  'name' | 'kind' | 'socialCreditCode' | 'address'
> & {
  grid: Territory | null
  legalPersonName: string | null
  legalPersonNumber: string | null
  phone: string | null
}

const explainOrganisation = explain({
  organisations_territory_id_social_credit_code_unique: OrganisationListed,
})

/** Enters a company, a shop, a club or an office into the register. */
export default async function addOrganisation(
  community: Territory,
  facts: OrganisationFacts,
  by: Person
) {
  return keepOrganisation(new Organisation().merge({ territoryId: community.id }), facts, by)
}

export async function keepOrganisation(
  organisation: Organisation,
  facts: OrganisationFacts,
  by: Person
) {
  return transaction(async (client) => {
    const isNew = !organisation.$isPersisted
    organisation.useTransaction(client).merge(columnsOf(facts, organisation))
    await organisation.save().catch(explainOrganisation)
    await recordAct({
      act: isNew ? 'registers.organisation_added' : 'registers.organisation_changed',
      by,
      subject: { kind: 'organisation', id: organisation.id },
      territoryId: organisation.territoryId,
      after: { kind: organisation.kind, code: organisation.socialCreditCode },
    })
    return organisation
  })
}

/** What is sealed and was not typed again stays: the form shows it masked. */
function columnsOf(
  { grid, legalPersonName, legalPersonNumber, phone, ...plain }: OrganisationFacts,
  known: Organisation
) {
  const sealed = (value: string | null, before: string | null) => (value ? seal(value) : before)
  const digested = (value: string | null, before: string | null) => (value ? digest(value) : before)
  return {
    ...plain,
    gridId: grid?.id ?? null,
    legalPersonNameSealed: sealed(legalPersonName, known.legalPersonNameSealed ?? null),
    legalPersonNumberSealed: sealed(legalPersonNumber, known.legalPersonNumberSealed ?? null),
    legalPersonNumberDigest: digested(legalPersonNumber, known.legalPersonNumberDigest ?? null),
    phoneSealed: sealed(phone, known.phoneSealed ?? null),
    phoneDigest: digested(phone, known.phoneDigest ?? null),
  }
}
