import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { workingDaysAfter } from '#core/holidays'
import type { Person, Territory } from '#core/people'
import { NobodyForStars, NoticeRunning } from '../errors.ts'
import Star from '../models/star.ts'
import StarNotice from '../models/star_notice.ts'
import starCandidates from '../queries/star_candidates.ts'
import starLevels from '../star_levels.ts'

/** How long names are on notice at least (志愿服务记录办法: at least five working days). */
const DAYS_OF_NOTICE = 5

/** Puts everybody whose hours reach their next star on public notice; one notice at a time. */
export default async function publishStars(territory: Territory, by: Person) {
  const candidates = await starCandidates(territory, await starLevels(territory))
  if (candidates.length === 0) throw new NobodyForStars()

  return transaction(async (client) => {
    await client.rawQuery('select 1 from territories where id = ? for no key update', [
      territory.id,
    ])
    const running = await StarNotice.within(territory)
      .useTransaction(client)
      .whereNull('closed_at')
      .first()
    if (running) throw new NoticeRunning({ until: running.until.toISODate()! })

    // The day of the publication is not counted.
    const { day: until } = await workingDaysAfter(DateTime.now(), DAYS_OF_NOTICE, client)
    const notice = await StarNotice.create(
      { territoryId: territory.id, until, publishedById: by.id },
      { client }
    )
    await Star.createMany(
      candidates.map(({ minutes, person, stars }) => {
        return { noticeId: notice.id, personId: person.id, stars, minutes }
      }),
      { client }
    )
    return notice
  })
}
