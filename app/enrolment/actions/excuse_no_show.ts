import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { NothingToExcuse } from '#enrolment/errors'
import NoShow from '#enrolment/models/no_show'
import type Person from '#identity/models/person'

/** Staff know why somebody could not come: it counts no more. */
export default async function excuseNoShow(enrolmentId: string, excuse: string, by: Person) {
  return transaction(async (client) => {
    const noShow = await NoShow.query({ client })
      .where('enrolment_id', enrolmentId)
      .whereNull('excused_at')
      .forUpdate()
      .first()
    if (!noShow) throw new NothingToExcuse()

    await noShow.merge({ excusedAt: DateTime.now(), excusedById: by.id, excuse }).save()
    await recordAct({
      act: 'enrolment.no_show_excused',
      by,
      subject: { kind: 'person', id: noShow.personId },
      territoryId: noShow.territoryId,
      reason: excuse,
    })
    return noShow
  })
}
