import type { ChoreContext } from '#chores/chore'
import { forgetOldClashes } from '#enrolment/actions/mark_clashes'

export default async function forgetClashes({ signal }: ChoreContext) {
  await forgetOldClashes(signal)
}
