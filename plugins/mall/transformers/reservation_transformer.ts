import type Reservation from '../models/reservation.ts'

export default class ReservationTransformer {
  constructor(private reservation: Reservation) {}

  /** A line in a list; expects `good` and `outcome`. */
  forList() {
    const { createdAt, expiresAt, good, id, price, state } = this.reservation
    return {
      id,
      good: good.name,
      price,
      state,
      createdAt: createdAt.toISO()!,
      expiresAt: expiresAt.toISO()!,
    }
  }

  /** For the person who reserved it, with the code. */
  forOwner() {
    const { code, outcome } = this.reservation
    return { ...this.forList(), code, endedAt: outcome?.createdAt.toISO() ?? null }
  }

  /** A line at the desk: whose it is, as far as a neighbour's name is shown; expects `person`. */
  forDesk() {
    return { ...this.forList(), person: this.reservation.person.maskedName }
  }

  /** For whoever has the code before them and hands the good over. */
  forHandover() {
    const { code, outcome } = this.reservation
    return { ...this.forDesk(), code, endedAt: outcome?.createdAt.toISO() ?? null }
  }
}
