import type { Territory } from '#core/people'
import { settingsOf } from '#core/settings'
import spaces from '../plugin.ts'

/** Whom one calls about spaces here; empty where staff have not said. */
export default async function contactPhone(community: Territory) {
  const { contactPhone: phone } = await settingsOf(spaces, community)
  return phone
}
