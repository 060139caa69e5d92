import type { ChoreContext } from '#chores/chore'
import release from '#points/actions/release_late_holds'

export default async function releaseLateHolds({ signal }: ChoreContext) {
  await release(signal)
}
