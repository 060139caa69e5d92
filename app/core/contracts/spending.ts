import { defineContract } from '#core/contracts'
import type { PointsOffer } from '#core/contracts/earning'
import type { Person } from '#core/people'

/** What in this community can points be spent on now? Asked beside `core.earning`. */
export default defineContract<{ person: Person | null }, PointsOffer[]>('core.spending')
