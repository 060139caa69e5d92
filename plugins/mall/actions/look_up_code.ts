import type { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import { CodeCancelled, CodeExpired, CodeRedeemed, CodeUnknown } from '../errors.ts'
import reservationWithCode from '../queries/reservation_with_code.ts'

/** The open reservation behind a code, or the exact reason why nothing is handed over for it. */
export default async function lookUpCode(community: Territory, code: string) {
  const reservation = await reservationWithCode(community, code).first()
  if (!reservation) throw new CodeUnknown()

  const { expiresAt, outcome, state } = reservation
  if (state === 'redeemed') throw new CodeRedeemed({ at: atTheCounter(outcome.createdAt) })
  if (state === 'cancelled') throw new CodeCancelled({ at: atTheCounter(outcome.createdAt) })
  if (state === 'expired') throw new CodeExpired({ at: atTheCounter(expiresAt) })
  return reservation
}

/** `2026-11-25 18:00`, read alike in every language. */
function atTheCounter(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('yyyy-MM-dd HH:mm')
}
