import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import recordAct from '#audit/actions/record_act'
import beginRepresentation from '#identity/actions/begin_representation'
import findRepresented from '#identity/actions/find_represented'
import { comesOfAge, isMinor } from '#identity/child_rules'
import { OwnRepresentation, RepresentationDecided } from '#identity/errors'
import { factsInIdentityNumber } from '#identity/identity_number'
import Person from '#identity/models/person'
import { everything } from '#identity/models/representation'
import RepresentationDecision from '#identity/models/representation_decision'
import RepresentationRequest from '#identity/models/representation_request'
import { unseal } from '#identity/sealed'
import giveConsent from '#privacy/actions/give_consent'
import transaction from '#core/transaction'

type Decision = { isConfirmed: boolean; reason: string | null }

/** Confirms or refuses a request; confirmed, the relative acts for a year, a guardian until the child is 18. */
export default async function decideRepresentation(
  request: RepresentationRequest,
  { isConfirmed, reason }: Decision,
  by: Person
) {
  if (request.askedById === by.id) throw new OwnRepresentation()

  return transaction(async (client) => {
    await RepresentationRequest.query({ client }).where('id', request.id).forUpdate().first()
    const earlier = await RepresentationDecision.findBy({ requestId: request.id }, { client })
    if (earlier) throw new RepresentationDecided()

    const representation = isConfirmed ? await begin(request, by, client) : null
    if (!isConfirmed) await recordRefusal(request, by, reason)
    return RepresentationDecision.create(
      {
        requestId: request.id,
        decidedById: by.id,
        representationId: representation?.id ?? null,
        reason,
      },
      { client }
    )
  })
}

async function begin(request: RepresentationRequest, by: Person, client: TransactionClient) {
  const representative = await Person.findOrFail(request.askedById, { client })
  const represented = await findRepresented(request, representative, client)
  const { birthDate } = factsInIdentityNumber(unseal(request.identityNumberSealed))
  const now = DateTime.now()
  const isGuardian = isMinor(birthDate)
  const representation = await beginRepresentation(
    {
      represented,
      representative,
      kind: isGuardian ? 'guardian' : 'family',
      scopes: [everything],
      basis: `representation_request:${request.id}`,
      childRulesVersion: request.childRulesVersion,
      beginsAt: now,
      expiresAt: isGuardian ? comesOfAge(birthDate) : now.plus({ years: 1 }),
    },
    by
  )
  if (request.childRulesVersion) await agreeForChild(represented, representative)
  return representation
}

/** The guardian ticked it when they asked; from now on it can be taken back like any other consent. */
async function agreeForChild(person: Person, by: Person) {
  await giveConsent({ person, by, purpose: 'identity.child_rules', how: 'screen' })
}

async function recordRefusal(request: RepresentationRequest, by: Person, reason: string | null) {
  await recordAct({
    act: 'identity.representation_refused',
    by,
    subject: { kind: 'person', id: request.askedById },
    territoryId: request.territoryId,
    reason,
  })
}
