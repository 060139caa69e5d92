import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'
import { dayOf } from '../shanghai_time.ts'
import needsAtDesk from './needs_at_desk.ts'

/** Every need without whose it is, the earliest first. */
export default async function needLines(territory: Territory): Promise<ListLine[]> {
  const needs = await needsAtDesk(territory).orderBy(['created_at', 'id'])
  return needs.map(({ answer, category, createdAt, evaluation, onBehalfOf, state, title }) => ({
    asked_on: dayOf(createdAt),
    category,
    title,
    on_behalf_of: onBehalfOf,
    state,
    answered_on: answer ? dayOf(answer.createdAt) : null,
    stars: evaluation?.stars ?? null,
  }))
}
