import type { ChoreContext } from '#chores/chore'
import warn from '#purse/actions/warn_of_expiry'

export default async function warnOfExpiry({ signal }: ChoreContext) {
  await warn(signal)
}
