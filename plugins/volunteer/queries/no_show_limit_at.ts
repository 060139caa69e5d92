import type { Territory } from '#core/people'
import { settingsOf } from '#core/settings'
import volunteer from '../plugin.ts'

/** With how many missed sessions nobody signs up here any more; null where it does not matter. */
export default async function noShowLimitAt(territory: Territory) {
  const { noShowLimit } = await settingsOf(volunteer, territory)
  return noShowLimit === 0 ? null : noShowLimit
}
