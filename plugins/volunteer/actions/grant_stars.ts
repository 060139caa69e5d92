import { recordAct } from '#core/audit'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { NoticeRunning } from '../errors.ts'
import { StarGranted } from '../social_events.ts'
import Star from '../models/star.ts'
import StarNotice from '../models/star_notice.ts'

/** Once the notice is over, grants every star that was not withheld. Again it changes nothing. */
export default async function grantStars({ id }: StarNotice, by: Person) {
  await transaction(async (client) => {
    const notice = await StarNotice.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (notice.closedAt) return
    if (!notice.isOver) throw new NoticeRunning({ until: notice.until.toISODate()! })

    const now = DateTime.now()
    await notice.merge({ closedAt: now, closedById: by.id }).save()
    const stars = await Star.query({ client }).where('notice_id', id).whereNull('withheld_at')
    for (const star of stars) {
      await star.merge({ grantedAt: now }).save()
      const { id: starId, personId, stars: count } = star
      await recordAct({
        act: 'volunteer.star_granted',
        by,
        subject: { kind: 'person', id: personId },
        territoryId: notice.territoryId,
        after: { stars: count },
      })
      await announce(new StarGranted(notice.territoryId, { starId, personId, stars: count }))
    }
  })
}
