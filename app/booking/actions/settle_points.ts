import { HoldGone, releasePoints, capturePoints } from '#core/points'
import type Booking from '#booking/models/booking'

/** Spends or gives back the price, and gives back the deposit unless staff have kept it. */
export default async function settlePoints(booking: Booking, price: 'spend' | 'give_back') {
  const { depositHoldId, priceHoldId, resource } = booking
  const reason = { key: 'booking.points.given_back', values: { resource: resource.name } }
  await tolerating(async () => {
    if (priceHoldId && price === 'spend') await capturePoints(priceHoldId)
    if (priceHoldId && price === 'give_back') await releasePoints(priceHoldId, reason)
  })
  await tolerating(async () => {
    if (depositHoldId) await releasePoints(depositHoldId, reason)
  })
}

/** A hold that ran out was given back by the ledger, and a deposit that staff kept is spent: nothing is left to do. */
async function tolerating(settle: () => Promise<void>) {
  try {
    await settle()
  } catch (error) {
    if (!(error instanceof HoldGone)) throw error
  }
}
