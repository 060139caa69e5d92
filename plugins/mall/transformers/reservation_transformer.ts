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

  /** For the person who reserved it, with its codes; expects `proxyCodes`. */
  forOwner() {
    const { code, outcome, proxyCodes } = this.reservation
    const live = proxyCodes.find(({ withdrawnAt }) => withdrawnAt === null)
    const endedAt = outcome?.createdAt.toISO() ?? null
    return { ...this.forList(), code, endedAt, proxyCode: live?.code ?? null }
  }

  /** A line at the desk: whose it is, as far as a neighbour's name is shown; expects `person`. */
  forDesk() {
    const { good, person } = this.reservation
    const merchant = good.merchant?.organisation.name ?? null
    return { ...this.forList(), person: person.maskedName, merchant }
  }

  /** For whoever has a code before them and hands the good over. */
  forHandover(code = this.reservation.code) {
    const { outcome } = this.reservation
    return {
      ...this.forDesk(),
      code,
      endedAt: outcome?.createdAt.toISO() ?? null,
      counter: outcome?.counter?.name ?? null,
      isByProxy: code !== this.reservation.code || Boolean(outcome?.proxyCodeId),
    }
  }
}
