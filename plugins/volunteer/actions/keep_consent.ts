import { recordAct } from '#core/audit'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import Consent from '../models/consent.ts'
import type Profile from '../models/profile.ts'

/** Notes the consent of a guardian that staff have seen; the one in force stays. */
export default async function keepConsent(volunteer: Profile, guardian: string, by: Person) {
  const { personId, territoryId } = volunteer
  await transaction(async (client) => {
    await client.rawQuery('select 1 from persons where id = ? for no key update', [personId])
    const known = await Consent.query({ client })
      .where({ personId })
      .whereNull('withdrawn_at')
      .first()
    if (known) return
    await Consent.create({ territoryId, personId, guardian, givenById: by.id }, { client })
    await recordAct({
      act: 'volunteer.consent_kept',
      by: by,
      subject: { kind: 'person', id: personId },
      territoryId: territoryId,
    })
  })
}

/** The guardian does not agree any more; again it changes nothing. */
export async function withdrawConsent({ personId, territoryId }: Profile, by: Person) {
  await transaction(async (client) => {
    const consent = await Consent.query({ client })
      .where({ personId })
      .whereNull('withdrawn_at')
      .forUpdate()
      .first()
    if (!consent) return
    await consent.merge({ withdrawnAt: DateTime.now() }).save()
    await recordAct({
      act: 'volunteer.consent_withdrawn',
      by: by,
      subject: { kind: 'person', id: personId },
      territoryId: territoryId,
    })
  })
}
