import type { ApiClient } from '@japa/api-client'
import { enrol } from '#core/enrolment'
import { givePoints } from '#tests/factories/points'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'
import {
  createNeighbourhood,
  createVolunteer,
  staffAt,
  visitorFor,
} from '../../plugins/volunteer/tests/volunteer.ts'
import { createTrainingDay } from '../../plugins/volunteer/tests/volunteer_records.ts'

const folder = 'plugins/volunteer/controllers'

/** A place on a day of a training has a deposit, which comes back. */
const casesOfTrainings: Record<string, MovingCase> = {
  [`${folder}/places_controller.ts store`]: async (client) => {
    const { day, resident } = await createDay(client)
    return () => resident.post(`/volunteer/training_days/${day.id}/places`)
  },
  [`${folder}/places_controller.ts destroy`]: async (client) => {
    const { day, person, resident } = await createDay(client)
    await enrol(day.sessionId, person)
    return () => resident.post(`/volunteer/training_days/${day.id}/places/cancellation`)
  },
  [`${folder}/desk/trainee_arrivals_controller.ts store`]: async (client) => {
    const { community, day, person } = await createDay(client, { minutes: 30 })
    const { id } = await enrol(day.sessionId, person)
    const staff = await staffAt(client, community)
    return () => staff.post(`/desk/volunteer/trainees/${id}/arrival`)
  },
  [`${folder}/desk/training_cancellations_controller.ts store`]: async (client) => {
    const { community, day, person } = await createDay(client)
    await enrol(day.sessionId, person)
    const staff = await staffAt(client, community)
    const path = `/desk/volunteer/training_days/${day.id}/cancellation`
    return () => staff.post(path, { reason: '老师病了' })
  },
}

export default casesOfTrainings

async function createDay(client: ApiClient, startsIn = { minutes: 7 * 24 * 60 }) {
  const community = await createNeighbourhood()
  const { day } = await createTrainingDay(community, { deposit: 20, startsIn })
  const person = await createVolunteer(community)
  await givePoints(person, 50)
  return { community, day, person, resident: await visitorFor(client, person) }
}
