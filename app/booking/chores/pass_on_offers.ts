import passOn from '#booking/actions/pass_on_offers'
import type { ChoreContext } from '#chores/chore'

export default async function passOnOffers({ signal }: ChoreContext) {
  await passOn(signal)
}
