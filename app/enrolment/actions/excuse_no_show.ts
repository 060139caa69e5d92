import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import { refundPoints } from '#core/points'
import transaction from '#core/transaction'
import tell from '#enrolment/actions/tell'
import { NothingToExcuse } from '#enrolment/errors'
import Enrolment from '#enrolment/models/enrolment'
import NoShow from '#enrolment/models/no_show'
import type Person from '#identity/models/person'

/** Staff know why somebody could not come: it counts no more, a deposit goes back, and they are told. */
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
    const enrolment = await Enrolment.query({ client })
      .where('id', enrolmentId)
      .preload('session')
      .firstOrFail()
    await giveDepositBack(enrolment, by)
    await tellOf(noShow, enrolment)
    return noShow
  })
}

/** A price is for the seat, which nobody else could have. */
async function giveDepositBack({ holdId, session }: Enrolment, by: Person) {
  if (holdId === null || session.priceKind !== 'deposit') return
  await refundPoints(
    holdId,
    { key: 'enrolment.points.excused', values: { title: session.title } },
    by.id
  )
}

async function tellOf({ enrolmentId, excuse, personId }: NoShow, { session }: Enrolment) {
  await tell(session, {
    kind: 'excused',
    personId,
    reference: enrolmentId,
    values: { reason: excuse! },
    href: session.href,
  })
}
