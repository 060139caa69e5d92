import { DateTime } from 'luxon'
import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { PaperAnswered } from '../errors.ts'
import ConsentPaper from '../models/consent_paper.ts'
import refuseOwn from '../refuse_own.ts'
import { ConsentAnswered } from '../social_events.ts'
import ensureProfile from './ensure_profile.ts'
import keepConsent from './keep_consent.ts'

type Answer = { decision: 'kept' | 'declined'; reason?: string }

/** Staff have looked at a paper: the guardian agrees, or it says why not. */
export default async function answerConsentPaper(
  { id, personId, territoryId }: ConsentPaper,
  { decision, reason }: Answer,
  by: Person
) {
  refuseOwn(personId, by)
  await transaction(async (client) => {
    const paper = await ConsentPaper.query({ client }).where({ id }).forUpdate().firstOrFail()
    if (paper.state !== 'waiting') throw new PaperAnswered()

    const answer = { decision, reason: decision === 'declined' ? reason! : null }
    await paper.merge({ ...answer, answeredById: by.id, answeredAt: DateTime.now() }).save()
    if (decision === 'kept') {
      await keepConsent(await ensureProfile(personId, territoryId), paper.guardian, by)
    } else {
      const subject = { kind: 'person', id: personId }
      await recordAct({ act: 'volunteer.consent_declined', by, subject, territoryId, reason })
    }
    await announce(new ConsentAnswered(territoryId, { paperId: id, personId, decision }))
  })
}
