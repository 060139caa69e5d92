import { linkTo } from '#core/files'
import type { Person } from '#core/people'
import type ConsentPaper from '../models/consent_paper.ts'

/** Long enough to read it, too short to pass on. */
const LASTS = '10m'

/** Every view expects `person`. */
export default class ConsentPaperTransformer {
  constructor(private paper: ConsentPaper) {}

  /** A line in the queue of staff. */
  forList() {
    const { createdAt, guardian, id, person } = this.paper
    return { id, guardian, person: person.maskedName, at: createdAt.toISO()! }
  }

  /** For the one member of the staff who looks at it now. */
  forAnswer(viewer: Person) {
    const { fileId, kind, reason, state } = this.paper
    const size = kind === 'picture' ? 'large' : 'whole'
    const href = linkTo({ id: fileId }, { size, viewer, lasts: LASTS })
    return { ...this.forList(), kind, state, reason, href }
  }
}
