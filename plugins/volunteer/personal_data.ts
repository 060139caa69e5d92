import { enrolmentRecordsOf, eraseEnrolments } from '#core/enrolment'
import { definePersonalData } from '#core/personal_data'
import titlesOf from './queries/titles_of.ts'

/**
 * Minutes that staff have confirmed are a record of voluntary service, which organisations must keep
 * (志愿服务条例 art. 19); all else goes.
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
    }
  },

  async erase(person) {
    const kept = await eraseEnrolments('volunteer', person.id)
    if (kept === 0) return { outcome: 'erased' }
    return { outcome: 'retained', basis: 'volunteer.personal_data.basis' }
  },
})
