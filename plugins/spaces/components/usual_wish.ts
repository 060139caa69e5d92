import type { Remembered } from '#core/remembered'
import type { ShownSpace } from '../views'

/** What a form about this space can be filled in with: as many people as it takes, a purpose that it offers. */
export function usualWish(
  { answers }: Remembered,
  { capacity, leastPeople, purposes }: ShownSpace
) {
  const { people, purpose } = answers
  const count = Number(people?.answer)
  const isOffered = purposes.length === 0 || purposes.includes(purpose?.answer ?? '')
  return {
    people: count >= leastPeople && count <= capacity ? people : undefined,
    purpose: isOffered ? purpose : undefined,
  }
}
