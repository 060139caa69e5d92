import { test } from '@japa/runner'
import { createStaff } from '#tests/factories/people'
import { createGrid, disablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import Organisation from '../models/organisation.ts'
import Shift from '../models/shift.ts'
import { filledIn, organisationsPath, shiftsPath } from './plan.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  staffAt,
  visitorFor,
} from './volunteer.ts'

test.group('Shifts at the desk', () => {
  test('staff see today, what is coming and what is over, with counts', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const soon = await createShift(community, { startsIn: { minutes: 60 * 24 * 2 }, seats: 4 })
    const hidden = await createShift(community, {
      startsIn: { minutes: 60 * 24 * 3 },
      isPublished: false,
    })
    const over = await createShift(community, { startsIn: { minutes: -60 * 24 * 2 } })
    await signUp(soon, await createVolunteer(community))
    await createShift(await createNeighbourhood())
    const staff = await staffAt(client, community)

    const page = await staff.get(shiftsPath)

    page.assertInertiaComponent('volunteer/desk/shifts/index')
    const { canManage, later, past } = page.inertiaProps
    assert.isTrue(canManage)
    assert.deepEqual(
      later.map((shift: { id: string; taken: number }) => [shift.id, shift.taken]),
      [
        [soon.id, 1],
        [hidden.id, 0],
      ]
    )
    assert.deepEqual(
      past.map((shift: { id: string }) => shift.id),
      [over.id]
    )
    assert.deepInclude(page.inertiaProps.menu.at(-1), { href: shiftsPath })
  })

  test('shifts and organisations of another community are not found', async ({
    assert,
    client,
  }) => {
    const elsewhere = await createNeighbourhood()
    const shift = await createShift(elsewhere)
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)

    for (const path of [`${shiftsPath}/${shift.id}`, `${shiftsPath}/${shift.id}/edit`]) {
      const page = await staff.get(path)
      page.assertStatus(404)
    }
    const changed = await staff.post(`${shiftsPath}/${shift.id}`, await filledIn(community))
    const borrowed = await staff.post(shiftsPath, await filledIn(elsewhere))

    changed.assertStatus(404)
    borrowed.assertStatus(404)
    assert.equal((await Shift.findOrFail(shift.id)).title, shift.title)
    assert.isEmpty(await Shift.within(community))
  })

  test('planning is for staff with the permission only', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const resident = await visitorFor(client, await createVolunteer(community))
    const gridWorker = await visitorFor(
      client,
      await createStaff(community, { role: 'grid_worker' })
    )
    const guest = new Visitor(client)

    const forms = [
      `${shiftsPath}/create`,
      `${shiftsPath}/${shift.id}/edit`,
      `${organisationsPath}/create`,
    ]
    for (const path of forms) {
      for (const other of [resident, gridWorker]) {
        const page = await other.get(path)
        page.assertStatus(403)
      }
      const page = await guest.get(path)
      page.assertHeader('location', '/sign-in')
    }
    const plan = await filledIn(community)
    for (const other of [resident, gridWorker, guest]) {
      await other.post(shiftsPath, plan)
      await other.post(`${shiftsPath}/${shift.id}`, plan)
      await other.post(organisationsPath, { name: '夕阳红志愿队', contactPhone: '12345' })
    }
    const list = await resident.get(shiftsPath)
    list.assertStatus(403)
    const shifts = await Shift.within(community)
    assert.deepEqual(
      shifts.map(({ title }) => title),
      [shift.title]
    )
    assert.lengthOf(await Organisation.within(community), 1)
  })

  test('a grid worker sees the shifts in their own grid', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const [grid, other] = [await createGrid(community), await createGrid(community)]
    const shift = await createShift(community, { grid, startsIn: { minutes: 60 * 24 * 2 } })
    const elsewhere = await createShift(community, { grid: other })
    const worker = await visitorFor(client, await createStaff(grid, { role: 'grid_worker' }))

    const list = await worker.get(shiftsPath)

    assert.deepEqual(
      list.inertiaProps.later.map((each: { id: string }) => each.id),
      [shift.id]
    )
    assert.isFalse(list.inertiaProps.canManage)
    const page = await worker.get(`${shiftsPath}/${elsewhere.id}`)
    page.assertStatus(404)
  })

  test('where volunteering is off, the desk has nothing of it', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const staff = await staffAt(client, community)
    await disablePlugin('volunteer', community)

    for (const path of [shiftsPath, `${shiftsPath}/create`, `${shiftsPath}/${shift.id}`]) {
      const page = await staff.get(path)
      page.assertStatus(404)
    }
    const desk = await staff.get('/desk')
    assert.notInclude(desk.text(), '/desk/volunteer')
  })
})
