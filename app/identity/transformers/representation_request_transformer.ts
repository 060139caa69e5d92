import { isChild, isMinor } from '#identity/child_rules'
import { factsInIdentityNumber, maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'
import type RepresentationRequest from '#identity/models/representation_request'
import { unseal } from '#identity/sealed'

export default class RepresentationRequestTransformer {
  constructor(private request: RepresentationRequest) {}

  /** For whoever asked: what became of it. */
  forAsker() {
    const { decision, id, name } = this.request
    return { id, name, refusal: decision?.reason ?? null }
  }

  /** A line of the queue. */
  forQueue() {
    const { askedBy, createdAt, id, name, relation } = this.request
    return {
      id,
      name: maskName(name),
      askedBy: askedBy.maskedName,
      relation,
      askedAt: createdAt.toISO()!,
    }
  }

  /** What staff compare with the household booklet in their hand. */
  forDecision() {
    const { askedBy, decision, identityNumberSealed, name } = this.request
    const number = unseal(identityNumberSealed)
    const { birthDate } = factsInIdentityNumber(number)
    return {
      ...this.forQueue(),
      fullName: decision ? maskName(name) : name,
      identityNumber: decision ? maskIdentityNumber(number) : number,
      askedByName: decision ? askedBy.maskedName : askedBy.name,
      isChild: isChild(birthDate),
      isMinor: isMinor(birthDate),
      isDecided: Boolean(decision),
    }
  }
}
