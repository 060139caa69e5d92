import { AccountFrozen, LedgerRefusal, PointsInsufficient } from '#points/errors'
import type { Outcome } from '#points/outcome'

/** The error that tells a person why points could not go from an account, or null if they went. */
export default function refusalError(outcome: Outcome, amount: number) {
  if (outcome.status !== 'refused') return null
  if (outcome.code === 'frozen') return new AccountFrozen()
  if (outcome.code !== 'insufficient') return new LedgerRefusal(outcome.code)

  const { available = 0 } = outcome
  return new PointsInsufficient({ available, missing: amount - available })
}
