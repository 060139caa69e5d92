import type { Span } from '#core/metrics'
import type { Territory } from '#core/people'
import Need from '../models/need.ts'

/** Needs of residents whose task was finished. */
export default async function needsMet(territory: Territory, { from, to }: Span) {
  const met = await Need.within(territory).whereHas('answer', (answer) =>
    answer.whereHas('task', (task) =>
      task.whereHas('closure', (closure) =>
        closure.where('created_at', '>=', from.toJSDate()).where('created_at', '<', to.toJSDate())
      )
    )
  )
  return met.length
}
