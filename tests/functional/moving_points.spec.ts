import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { v4 as uuid } from 'uuid'
import { createTown } from '#territories/tests/tree_changes'
import { proposeGrant } from '#points/actions/propose'
import { createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import casesOfMall from '#tests/functional_support/cases_of_mall'
import casesOfEnrolments from '#tests/functional_support/cases_of_enrolments'
import casesOfPersons, { type MovingCase } from '#tests/functional_support/cases_of_persons'
import routesThatMovePoints from '#tests/functional_support/routes_that_move_points'
import casesOfTrainings from '#tests/functional_support/cases_of_trainings'
import casesOfHours from '#tests/functional_support/cases_of_hours'
import casesOfPurses from '#tests/functional_support/cases_of_purses'
import casesOfSpaces from '#tests/functional_support/cases_of_spaces'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  staffAt,
  tapOn,
  visitorFor,
} from '../../plugins/mall/tests/mall.ts'
import {
  confirmPath,
  createNeighbourhood,
  createService,
} from '../../plugins/volunteer/tests/volunteer.ts'

const AT_ONCE = 100

const cases: Record<string, MovingCase> = {
  ...casesOfPersons,
  ...casesOfPurses,
  ...casesOfSpaces,
  ...casesOfEnrolments,
  ...casesOfHours,
  ...casesOfTrainings,
  'plugins/mall/controllers/reservations_controller.ts store': async (client) => {
    const community = await createMall()
    const good = await createGood(community, { price: 10, stock: 200 })
    const resident = await visitorFor(client, await createNeighbour(community, 5_000))
    const tap = tapOn(good)
    return () => resident.post(`/mall/goods/${good.id}/reservations`, tap)
  },
  'plugins/mall/controllers/cancellations_controller.ts store': async (client) => {
    const { reservation, resident } = await createReserved(client)
    return () => resident.post(`/mall/reservations/${reservation.id}/cancellation`)
  },
  'plugins/mall/controllers/desk/redemptions_controller.ts store': async (client) => {
    const { community, reservation } = await createReserved(client)
    const staff = await staffAt(client, community)
    return () => staff.post('/desk/mall/redemptions', { code: reservation.code })
  },
  ...casesOfMall,
  'plugins/volunteer/controllers/desk/confirmations_controller.ts store': async (client) => {
    const { enrolment, staff } = await createService(await createNeighbourhood())
    const desk = await visitorFor(client, staff)
    return () => desk.post(confirmPath(enrolment), { minutes: '60' })
  },
  'app/budgets/controllers/desk/decisions_controller.ts store': async (client) => {
    const community = await createCommunity()
    const requestKey = uuid()
    const by = await createStaff(community)
    const wish = { amount: 500, reason: '秋季活动', requestKey, by }
    const { id } = await proposeGrant('volunteer', community, wish)
    const staff = await visitorFor(client, await createStaff(community))
    return () => staff.post(`/desk/points/proposals/${id}/decision`, { verdict: 'approved' })
  },
  'app/kernel/controllers/desk/budgets_controller.ts store': async (client) => {
    const community = await createNeighbourhood()
    const staff = await visitorFor(client, await createStaff(community))
    const form = { requestKey: uuid(), budget: '500', reason: '秋季活动' }
    return () => staff.post('/desk/plugins/volunteer/budget', form)
  },
  'app/kernel/controllers/desk/activations_controller.ts store': async (client) => {
    const community = await createCommunity()
    const staff = await visitorFor(client, await createStaff(community))
    const form = { requestKey: uuid(), agrees: '1', budget: '500' }
    return () => staff.post('/desk/plugins/volunteer/activation', form)
  },
  'app/territories/controllers/desk/mergers_controller.ts store': async (client) => {
    const { one, other, street } = await createTown()
    await giveBudget('volunteer', one)
    const staff = await visitorFor(client, await createStaff(street, { role: 'street_staff' }))
    const form = { to: other.code, reason: '社区撤并' }
    return () => staff.post(`/desk/territories/${one.code}/merger`, form)
  },
}

/** These share an action with a route that moves points, and move none themselves. Seats in shifts cost nothing. */
const movingNothing = [
  'plugins/volunteer/controllers/enrolments_controller.ts store',
  'plugins/volunteer/controllers/cancellations_controller.ts store',
  'plugins/volunteer/controllers/desk/shifts_controller.ts store',
  'plugins/volunteer/controllers/desk/shifts_controller.ts update',
  'plugins/volunteer/controllers/desk/check_ins_controller.ts store',
  'plugins/volunteer/controllers/desk/listed_check_ins_controller.ts store',
  'plugins/volunteer/controllers/desk/check_outs_controller.ts store',
  'plugins/volunteer/controllers/desk/cancellations_controller.ts store',
  'plugins/volunteer/controllers/desk/excuses_controller.ts store',
  'plugins/volunteer/controllers/desk/explanations_controller.ts store',
  'plugins/volunteer/controllers/desk/passes_controller.ts store',
  'plugins/volunteer/controllers/desk/roster_files_controller.ts store',
  'plugins/volunteer/controllers/desk/series_controller.ts store',
  'plugins/volunteer/controllers/desk/series_endings_controller.ts store',
  'plugins/volunteer/controllers/desk/training_days_controller.ts store',
  'plugins/volunteer/controllers/desk/trainings_controller.ts store',
  'plugins/volunteer/controllers/needs_controller.ts store',
  'plugins/volunteer/controllers/withdrawals_controller.ts store',
  'plugins/volunteer/controllers/evaluations_controller.ts store',
  'plugins/volunteer/controllers/corrections_controller.ts store',
  'plugins/volunteer/controllers/certificates_controller.ts store',
  'plugins/volunteer/controllers/desk/refusals_controller.ts store',
  'plugins/volunteer/controllers/desk/tasks_controller.ts store',
  'plugins/volunteer/controllers/desk/tasks_controller.ts update',
  'plugins/volunteer/controllers/desk/closures_controller.ts store',
  'plugins/volunteer/controllers/desk/star_notices_controller.ts store',
  // What a community books for itself costs nothing.
  'plugins/spaces/controllers/desk/series_controller.ts store',
  'app/enrolment/controllers/waits_controller.ts destroy',
  'app/enrolment/controllers/departures_controller.ts store',
  'app/budgets/controllers/desk/grants_controller.ts store',
  'app/budgets/controllers/desk/adjustments_controller.ts store',
  'app/budgets/controllers/desk/corrections_controller.ts store',
  'app/budgets/controllers/desk/account_states_controller.ts store',
  'app/kernel/controllers/desk/decisions_controller.ts store',
  'app/kernel/controllers/desk/purges_controller.ts store',
  'app/purse/controllers/desk/appeal_corrections_controller.ts store',
]

test.group('Every route that moves points', () => {
  test('is tried here', ({ assert }) => {
    const tried = [...Object.keys(cases), ...movingNothing]
    assert.sameMembers(routesThatMovePoints(), tried, 'add a case to this file')
  })

  for (const [route, prepare] of Object.entries(cases)) {
    test(`makes one transfer of ${AT_ONCE} equal requests at once: ${route}`, async ({
      assert,
      client,
    }) => {
      const send = await prepare(client)
      const before = await countTransfers()
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, send))

      assert.equal(await countTransfers(), before + 1)
      const broken = answers.filter((answer) => answer.status() >= 500)
      assert.isEmpty(broken.map((answer) => answer.status()))
    })
  }
})

async function createReserved(client: ApiClient) {
  const community = await createMall()
  const good = await createGood(community, { price: 10, stock: 200 })
  const person = await createNeighbour(community, 5_000)
  const reservation = await createReservation(good, person)
  return { community, reservation, resident: await visitorFor(client, person) }
}

async function countTransfers() {
  const ofPeople = db.from('points_transfers').whereIn('book', ['points', 'hours'])
  const [{ total }] = await ofPeople.count('* as total')
  return Number(total)
}
