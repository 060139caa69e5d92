import type { ChoreContext } from '#chores/chore'
import seal from '#points/actions/seal_transfers'

export default async function sealTransfers({ signal }: ChoreContext) {
  await seal(signal)
}
