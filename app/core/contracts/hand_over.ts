import { defineContract } from '#core/contracts'
import type { Person } from '#core/people'

/**
 * Give all open work of `from` in this community to `to`, by order of `by`, in a transaction of its
 * own; how much was it? Asked twice, the second time there is none. What cannot go to this colleague
 * stays where it is: whoever hands over sees what is left.
 */
export default defineContract<{ from: Person; to: Person; by: Person }, number>('core.hand_over')
