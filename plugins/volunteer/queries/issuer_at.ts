import type { Territory } from '#core/people'
import { settingsOf } from '#core/settings'
import type { Issuer } from '../models/certificate.ts'
import volunteer from '../plugin.ts'

/** Who issues certificates here: the community, unless staff have set another name. */
export default async function issuerAt(community: Territory): Promise<Issuer> {
  const settings = await settingsOf(volunteer, community)
  return {
    name: settings.issuerName || community.name,
    responsible: settings.issuerResponsible,
    handler: settings.issuerHandler,
    phone: settings.issuerPhone,
  }
}
