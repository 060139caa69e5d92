import type Merchant from '../models/merchant.ts'
import { merchantReservations } from './merchant_reservations.ts'
import { inState, type ReservationsFilter } from './reservations_matching.ts'

const PAGE = 30

/** A merchant's reservations in pages, the latest first. */
export default function merchantOrders(
  merchant: Merchant,
  { page = 1, state }: ReservationsFilter
) {
  return inState(merchantReservations(merchant), state).orderBy('id', 'desc').paginate(page, PAGE)
}
