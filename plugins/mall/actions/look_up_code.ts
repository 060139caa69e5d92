import type { Territory } from '#core/people'
import {
  CodeCancelled,
  CodeElsewhere,
  CodeExpired,
  CodeRedeemed,
  CodeUnknown,
  CodeWithdrawn,
} from '../errors.ts'
import type Merchant from '../models/merchant.ts'
import reservationWithCode from '../queries/reservation_with_code.ts'
import { written } from '../shanghai_time.ts'

/**
 * The open reservation behind a code, or the exact reason why nothing is handed over for it here: at a counter
 * of the merchant, or of the community where there is none.
 */
export default async function lookUpCode(
  community: Territory,
  code: string,
  merchant: Merchant | null = null
) {
  const reservation = await reservationWithCode(community, code).first()
  if (!reservation) throw new CodeUnknown()

  const { expiresAt, good, outcome, proxyCodes, state } = reservation
  if (good.merchantId !== (merchant?.id ?? null)) {
    throw new CodeElsewhere({ place: good.merchant?.organisation.name ?? community.name })
  }
  if (state === 'redeemed') throw new CodeRedeemed({ at: written(outcome.createdAt) })
  if (state === 'cancelled') throw new CodeCancelled({ at: written(outcome.createdAt) })
  if (state === 'expired') throw new CodeExpired({ at: written(expiresAt) })
  if (proxyCodes.some((each) => each.code === code && each.withdrawnAt)) throw new CodeWithdrawn()
  return reservation
}
