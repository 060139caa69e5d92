import type { BookingRefused } from '#booking/errors'
import type Resource from '#booking/models/resource'
import refusalsFor from '#booking/queries/refusals_for'
import type { Wish } from '#booking/wish'
import type Person from '#identity/models/person'

/**
 * Everything that is against a wish, the plainest first, each with its code, its sentence and a way out;
 * empty where it can be booked now. Without a person only what holds for everybody is said.
 */
export default async function whyNot(
  resource: Resource,
  wish: Wish,
  person: Person | null
): Promise<BookingRefused[]> {
  return refusalsFor(resource, wish, { person })
}
