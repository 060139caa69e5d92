import { randomUUID } from 'node:crypto'
import depositHours from '#points/actions/deposit_hours'
import { createFamily, visitorFor } from '#purse/tests/purses'
import { createStaff } from '#tests/factories/people'
import { enablePlugin } from '#tests/factories/territories'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'
import askForCorrection from '../../plugins/volunteer/actions/ask_for_correction.ts'
import { createNeighbourhood, createService } from '../../plugins/volunteer/tests/volunteer.ts'
import {
  createNeed,
  createRecord,
  createTask,
  putInto,
} from '../../plugins/volunteer/tests/volunteer_records.ts'

const folder = 'plugins/volunteer/controllers'

/** Minutes that are confirmed, corrected and passed on move points or hours. */
const casesOfHours: Record<string, MovingCase> = {
  [`${folder}/confirmations_controller.ts store`]: async (client) => {
    const community = await createNeighbourhood()
    const need = await createNeed(community)
    const { enrolment, shift } = await createService(community)
    await putInto(await createTask(community, { need: need.id, reward: 'hours' }), shift)
    await need.load('person')
    const visitor = await visitorFor(client, need.person)
    return () => visitor.post(`/volunteer/services/${enrolment.id}/confirmation`, { minutes: '1' })
  },
  [`${folder}/desk/amendments_controller.ts store`]: async (client) => {
    const community = await createNeighbourhood()
    const { record } = await createRecord(community, { minutes: 120 })
    const staff = await visitorFor(client, await createStaff(community))
    const form = { minutes: '0', reason: '没有来' }
    return () => staff.post(`/desk/volunteer/records/${record.id}/amendment`, form)
  },
  [`${folder}/desk/correction_answers_controller.ts store`]: async (client) => {
    const community = await createNeighbourhood()
    const { record } = await createRecord(community, { minutes: 60 })
    const { id } = await askForCorrection(record, { wishedMinutes: 0, words: '那天没去' })
    const staff = await visitorFor(client, await createStaff(community))
    const form = { decision: 'corrected', minutes: '0', reason: '属实' }
    return () => staff.post(`/desk/volunteer/corrections/${id}/answer`, form)
  },
  [`${folder}/hours_gifts_controller.ts store`]: async (client) => {
    const { community, one, other } = await createFamily()
    await enablePlugin('volunteer', community)
    const reason = { key: 'volunteer.hours.received', values: {} }
    const saved = { pluginId: 'volunteer', personId: one.id, minutes: 90, reason }
    await depositHours({ ...saved, reference: randomUUID() })
    const visitor = await visitorFor(client, one)
    const gift = { to: other.id, minutes: '30', requestKey: randomUUID() }
    return () => visitor.post('/volunteer/hours/gifts', gift)
  },
}

export default casesOfHours
