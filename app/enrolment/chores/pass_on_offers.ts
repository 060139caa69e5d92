import type { ChoreContext } from '#chores/chore'
import passOn from '#enrolment/actions/pass_on_offers'

export default async function passOnOffers({ signal }: ChoreContext) {
  await passOn(signal)
}
