import type { ChoreContext } from '#chores/chore'
import settle from '#enrolment/actions/settle_sessions'

export default async function settleSessions({ signal }: ChoreContext) {
  await settle(signal)
}
