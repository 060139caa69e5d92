import type { ApiResponse } from '@japa/api-client'
import type { Caller, Place } from './callers.ts'
import type { Decision } from './decisions.ts'

/** Whose record is asked for: one within reach of whoever is here, one of elsewhere, one that is not there. */
export type Whose = 'own' | 'foreign' | 'missing' | null
/** What a door says. `shut` is 403 or 404: either tells nothing of what lies behind. */
export type Answer = 'open' | 'sign_in' | 'shut' | 'broken'

export function answerIn(response: ApiResponse): Answer {
  const status = response.status()
  if (status >= 500) return 'broken'
  if (status === 403 || status === 404) return 'shut'
  return status === 302 && response.header('location') === '/sign-in' ? 'sign_in' : 'open'
}

/** What was decided for this caller and record. */
export function decidedAnswer(
  decision: Decision,
  caller: Caller,
  { owner, whose }: { owner: Place['owner']; whose: Whose }
): Answer {
  if (decision === 'everybody') return 'open'
  if (decision === 'needs_a_link' || decision === 'where_it_is_on') return 'shut'
  if (decision === 'leads_to_sign_in' || caller.role === 'guest') return 'sign_in'
  if (decision === 'signed_in') return 'open'
  if ('signedIn' in decision) return whose === 'missing' ? 'shut' : 'open'
  if ('neighbours' in decision) return whose === 'own' && caller.isHere ? 'open' : 'shut'
  if ('owner' in decision) {
    return whose === 'own' && caller.person?.id === owner.id ? 'open' : 'shut'
  }
  if (!decision.roles.some((role) => role === caller.role)) return 'shut'
  return isFound(decision, caller, whose) ? 'open' : 'shut'
}

/** A plugin, a list and a figure have the same address everywhere; where it is off there is nothing. All else lies in one place. */
function isFound(
  { record }: Exclude<Decision, string> & { record?: string },
  { isHere }: Caller,
  whose: Whose
) {
  if (whose === null) return true
  if (record === 'plugin' || record === 'list' || record === 'figure') return whose !== 'missing'
  if (record?.startsWith('enabled_')) return whose !== 'missing' && isHere
  return whose === 'own' && isHere
}
