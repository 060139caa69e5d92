import { recordAct } from '#core/audit'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import Star from '../models/star.ts'
import StarNotice from '../models/star_notice.ts'

/** Takes a name off the notice, with the reason; again it changes nothing. */
export default async function withholdStar({ id }: Star, reason: string, by: Person) {
  await transaction(async (client) => {
    const star = await Star.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (star.withheldAt || star.grantedAt) return
    await star.merge({ withheldAt: DateTime.now(), reason, withheldById: by.id }).save()
    const { territoryId } = await StarNotice.findOrFail(star.noticeId, { client })
    await recordAct({
      act: 'volunteer.star_withheld',
      by: by,
      subject: { kind: 'person', id: star.personId },
      territoryId: territoryId,
      before: { stars: star.stars },
      reason,
    })
  })
}
