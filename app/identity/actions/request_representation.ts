import {
  ChildRulesNotAgreed,
  OwnRepresentation,
  RealNameNeeded,
  RepresentationRequestPending,
} from '#identity/errors'
import { childRulesVersion, isChild } from '#identity/child_rules'
import { factsInIdentityNumber } from '#identity/identity_number'
import Person from '#identity/models/person'
import RepresentationRequest from '#identity/models/representation_request'
import { digest, seal } from '#identity/sealed'
import transaction from '#core/transaction'

type Request = {
  name: string
  identityNumber: string
  /** What the person is to whoever asks, by GB/T 4761. */
  relation: string
  agreesToChildRules: boolean
}

/** Asks staff to let a person act for a child or an elder who has no phone. */
export default async function requestRepresentation(
  askedBy: Person,
  { agreesToChildRules, identityNumber, name, relation }: Request
) {
  if (!askedBy.isRealName) throw new RealNameNeeded()
  const identityNumberDigest = digest(identityNumber)
  if (identityNumberDigest === askedBy.identityNumberDigest) throw new OwnRepresentation()
  const needsChildRules = isChild(factsInIdentityNumber(identityNumber).birthDate)
  if (needsChildRules && !agreesToChildRules) throw new ChildRulesNotAgreed()

  return transaction(async (client) => {
    await Person.query({ client }).where('id', askedBy.id).forUpdate().firstOrFail()
    const pending = await RepresentationRequest.query({ client })
      .where({ askedById: askedBy.id, identityNumberDigest })
      .doesntHave('decision')
      .first()
    if (pending) throw new RepresentationRequestPending()

    return RepresentationRequest.create(
      {
        territoryId: askedBy.territoryId,
        askedById: askedBy.id,
        name,
        identityNumberSealed: seal(identityNumber),
        identityNumberDigest,
        relation,
        childRulesVersion: needsChildRules ? childRulesVersion : null,
      },
      { client }
    )
  })
}
