import linkTo from '#files/link_to'
import { maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'
import type IdentityVerification from '#identity/models/identity_verification'
import type Person from '#identity/models/person'
import { unseal } from '#identity/sealed'

export default class VerificationTransformer {
  constructor(private verification: IdentityVerification) {}

  /** A line of the queue: enough to choose from, nothing that identifies. */
  forQueue() {
    const { createdAt, id, name, person } = this.verification
    return {
      id,
      name: name ? maskName(name) : '—',
      grid: person.grid?.name ?? null,
      askedAt: createdAt.toISO()!,
    }
  }

  /** What staff compare with the document in their hand: all of it, or they could not compare. */
  forDecision(viewer: Person) {
    const { identityNumberSealed, isDecided, name, needsComparing } = this.verification
    const number = identityNumberSealed && unseal(identityNumberSealed)
    const mask = (text: string) => (needsComparing ? text : maskIdentityNumber(text))
    return {
      ...this.forQueue(),
      fullName: name ?? '—',
      identityNumber: number ? mask(number) : '—',
      isDecided,
      second: this.#second(viewer),
      pictures: isDecided ? [] : this.#pictures(viewer),
    }
  }

  /** For the eyes of whoever decides, as long as it takes to compare. */
  #pictures(viewer: Person) {
    return this.verification.pictures.map(({ fileId, side }) => ({
      side,
      href: linkTo({ id: fileId }, { size: 'large', viewer, lasts: '10m' }),
    }))
  }

  #second(viewer: Person) {
    const { decision, needsComparing } = this.verification
    if (!decision || !needsComparing) return null
    return decision.decidedById === viewer.id ? ('theirs' as const) : ('waits' as const)
  }
}
