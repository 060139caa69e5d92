import type { ChoreContext } from '#chores/chore'
import expire from '#points/actions/expire_lots'

export default async function expireLots({ signal }: ChoreContext) {
  await expire(signal)
}
