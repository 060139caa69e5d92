import { DateTime } from 'luxon'
import type Merchant from '../models/merchant.ts'

/** Nothing new is reserved with a merchant that is paused; what is reserved is still handed over. */
export default function pauseMerchant(merchant: Merchant, isPaused: boolean) {
  const pausedAt = isPaused ? (merchant.pausedAt ?? DateTime.now()) : null
  return merchant.merge({ pausedAt }).save()
}
