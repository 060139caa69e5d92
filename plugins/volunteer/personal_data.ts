import { enrolmentRecordsOf, eraseEnrolments } from '#core/enrolment'
import type { TransactionClient } from '#core/database'
import { removeFile } from '#core/files'
import type { Person } from '#core/people'
import { definePersonalData } from '#core/personal_data'
import ConsentPaper from './models/consent_paper.ts'
import ServiceRecord from './models/service_record.ts'
import personalRecords from './queries/personal_records.ts'
import titlesOf from './queries/titles_of.ts'

/**
 * Minutes that were confirmed are a record of voluntary service, which organisations must keep
 * (志愿服务条例 art. 19), together with the certificates and stars that rest on them; all else goes.
 */
export default definePersonalData({
  async export(person) {
    const enrolments = await enrolmentRecordsOf('volunteer', person.id)
    const titles = await titlesOf(enrolments.map(({ sessionId }) => sessionId))
    return {
      services: enrolments.map(({ sessionId, ...enrolment }) => ({
        shift: titles.get(sessionId) ?? null,
        ...enrolment,
      })),
      ...(await personalRecords(person)),
    }
  },

  async erase(person, client) {
    await eraseWishes(person, client)
    const kept = await eraseEnrolments('volunteer', person.id)
    const record = await ServiceRecord.query({ client }).where('person_id', person.id).first()
    if (kept > 0 || record) return { outcome: 'retained', basis: 'volunteer.personal_data.basis' }

    await eraseProfile(person, client)
    return { outcome: 'erased' }
  },
})

/** What somebody asked for, can do, or belongs to, is nobody's business any more. */
async function eraseWishes({ id }: Person, client: TransactionClient) {
  const needs = client.from('volunteer_needs').select('id').where('person_id', id)
  const wishes = client.from('volunteer_corrections').select('id').where('person_id', id)
  await client.from('volunteer_evaluations').whereIn('need_id', needs).delete()
  await client.from('volunteer_need_answers').whereIn('need_id', needs.clone()).delete()
  await client.from('volunteer_needs').where('person_id', id).delete()
  await client.from('volunteer_correction_answers').whereIn('correction_id', wishes).delete()
  await client.from('volunteer_corrections').where('person_id', id).delete()
  const papers = await ConsentPaper.query({ client }).where('person_id', id).whereNull('removed_at')
  for (const { fileId } of papers) await removeFile(fileId)
  for (const table of ['team_members', 'qualifications', 'consents', 'consent_papers']) {
    await client.from(`volunteer_${table}`).where('person_id', id).delete()
  }
}

async function eraseProfile({ id }: Person, client: TransactionClient) {
  const certificates = client.from('volunteer_certificates').select('id').where('person_id', id)
  await client
    .from('volunteer_certificate_revocations')
    .whereIn('certificate_id', certificates)
    .delete()
  for (const table of ['certificates', 'stars', 'profiles']) {
    await client.from(`volunteer_${table}`).where('person_id', id).delete()
  }
}
