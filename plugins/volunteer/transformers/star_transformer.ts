import type StarNotice from '../models/star_notice.ts'
import type Star from '../models/star.ts'

/** A notice with the names on it; expects `stars` with `person`. */
export default class StarNoticeTransformer {
  constructor(private notice: StarNotice) {}

  /** What everybody reads: those who are to have a star, as neighbours see names. */
  toObject() {
    const { closedAt, createdAt, id, isOver, stars, until } = this.notice
    const shown = stars.filter(({ withheldAt }) => withheldAt === null)
    return {
      id,
      until: until.toISODate()!,
      at: createdAt.toISO()!,
      isOver,
      isClosed: closedAt !== null,
      stars: shown.map(starView),
    }
  }

  /** What staff read: also who was taken off it, and why. */
  forDesk() {
    const withheld = this.notice.stars.filter(({ withheldAt }) => withheldAt !== null)
    return {
      ...this.toObject(),
      withheld: withheld.map((star) => ({ ...starView(star), reason: star.reason })),
    }
  }
}

function starView({ id, minutes, person, stars }: Star) {
  return { id, person: person.maskedName, stars, minutes }
}
