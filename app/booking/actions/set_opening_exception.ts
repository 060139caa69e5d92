import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import OpeningException from '#booking/models/opening_exception'
import type Resource from '#booking/models/resource'
import type Person from '#identity/models/person'

/** Without hours the day is closed. The reason is for residents to read. */
export type ExceptionalDay = {
  day: string
  hours: { opens: number; closes: number } | null
  reason: string
}

/** Opens or closes a resource and its parts on one day unlike its week. What is booked stays booked. */
export default async function setOpeningException(
  resource: Resource,
  { day, hours, reason }: ExceptionalDay,
  by: Person
) {
  return transaction(async (client) => {
    await OpeningException.query({ client }).where({ resourceId: resource.id, day }).delete()
    const { closes = null, opens = null } = hours ?? {}
    const words = { resourceId: resource.id, madeById: by.id }
    await recordAct({
      act: 'booking.exception_set',
      by,
      subject: { kind: 'booking_resource', id: resource.id },
      territoryId: resource.territoryId,
      after: { day, opens, closes },
      reason,
    })
    return OpeningException.create({ ...words, day, opens, closes, reason }, { client })
  })
}

/** The day is like its week again. */
export async function removeOpeningException(resource: Resource, id: string) {
  await OpeningException.query()
    .where('resource_id', resource.id)
    .whereRaw('id::text = ?', [id])
    .delete()
}
