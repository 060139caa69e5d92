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

  /** For staff: whose it is, as far as a neighbour at the counter needs it; expects `person`. */
  forDesk() {
    const { outcome, person } = this.reservation
    return {
      ...this.forList(),
      person: person.maskedName,
      endedAt: outcome?.createdAt.toISO() ?? null,
    }
  }
}
