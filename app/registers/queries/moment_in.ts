import { DateTime } from 'luxon'
import type { Moment } from '#registers/queries/believed'
import { dayOf } from '#registers/today'

/** What was asked about a day, as it was known at the end of another; undefined where nothing was asked. */
export default function momentIn({
  about,
  believed,
}: {
  about?: Date
  believed?: Date
}): Moment | undefined {
  if (!about && !believed) return undefined
  const now = DateTime.now()
  return {
    about: about ? dayOf(about) : now,
    believed: believed
      ? dayOf(believed).setZone('Asia/Shanghai', { keepLocalTime: true }).endOf('day')
      : now,
  }
}
