import { everything } from '#identity/models/representation'
import type Representation from '#identity/models/representation'

export default class RepresentationTransformer {
  constructor(private representation: Representation) {}

  /** For whoever acts: whom they act for. */
  forRepresentative() {
    return { ...this.terms(), name: this.representation.represented.name }
  }

  /** For whoever is acted for: who it is. */
  forRepresented() {
    return { ...this.terms(), name: this.representation.representative.shownName }
  }

  /** For staff: who acts for whom. */
  forDesk() {
    const { represented, representative } = this.representation
    return {
      ...this.terms(),
      represented: represented.maskedName,
      representative: representative.isShown ? representative.maskedName : null,
    }
  }

  private terms() {
    const { expiresAt, id, kind, scopes } = this.representation
    return {
      id,
      kind,
      plugins: scopes.includes(everything) ? null : scopes,
      until: expiresAt.setZone('Asia/Shanghai').toISODate()!,
    }
  }
}
