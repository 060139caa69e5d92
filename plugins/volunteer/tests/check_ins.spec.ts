import { test } from '@japa/runner'
import { balanceOf } from '#core/points'
import { createStaff } from '#tests/factories/people'
import { createGrid } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import type Shift from '../models/shift.ts'
import {
  checkInPath,
  checkOutPath,
  confirmPath,
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  letEnd,
  staffAt,
  stateOf,
  visitorFor,
} from './volunteer.ts'

test.group('Checking in', () => {
  test('a faulty code gets its words beside the field, and stays typed', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const { code } = await signUp(shift, await createVolunteer(community))
    const staff = await staffAt(client, community)
    const unknown = code === '123456' ? '123457' : '123456'
    const faults = [
      { typed: '', words: '请输入报名码' },
      { typed: '12', words: '6 位数字' },
      { typed: unknown, words: '没有这个报名码' },
    ]

    for (const { typed, words } of faults) {
      const answer = await staff.post(checkInPath(shift), { code: typed }, deskPath(shift))
      answer.assertHeader('location', deskPath(shift))
      assert.include(errorBeside('code', answer), words)
      const page = await staff.get(deskPath(shift))
      assert.equal(page.inertiaProps.old.code ?? '', typed)
    }
  })

  test('a second time, too early or too late is refused in words', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const staff = await staffAt(client, community)
    const now = await createShift(community)
    const early = await createShift(community, { startsIn: { minutes: 600 } })
    const late = await createShift(community, { startsIn: { minutes: 200 } })
    const codes = new Map<Shift, string>()
    for (const shift of [now, early, late]) codes.set(shift, (await signUp(shift, person)).code)
    await letEnd(late)
    await staff.post(checkInPath(now), { code: codes.get(now)! })

    const words = new Map([
      [now, '已经签到'],
      [early, '还没到签到时间'],
      [late, '已经结束'],
    ])
    for (const [shift, reason] of words) {
      const answer = await staff.post(checkInPath(shift), { code: codes.get(shift)! })
      assert.include(errorBeside('code', answer), reason)
    }
  })

  test('a grid worker checks in and out in their grid, and confirms nothing', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const grid = await createGrid(community)
    const shift = await createShift(community, { grid })
    const person = await createVolunteer(community)
    const enrolment = await signUp(shift, person)
    const worker = await visitorFor(client, await createStaff(grid, { role: 'grid_worker' }))

    await worker.post(checkInPath(shift), { code: enrolment.code })
    await worker.post(checkOutPath(enrolment))
    const form = await worker.get(confirmPath(enrolment))
    await worker.post(confirmPath(enrolment), { minutes: '60' })

    form.assertStatus(403)
    assert.equal(await stateOf(enrolment), 'checked_out')
    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('in another community is not possible', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const enrolment = await signUp(shift, await createVolunteer(community))
    const stranger = await staffAt(client, await createNeighbourhood())

    const answers = [
      await stranger.get(deskPath(shift)),
      await stranger.post(checkInPath(shift), { code: enrolment.code }),
      await stranger.post(checkOutPath(enrolment)),
      await stranger.get(confirmPath(enrolment)),
      await stranger.post(confirmPath(enrolment), { minutes: '60' }),
    ]

    for (const answer of answers) answer.assertStatus(404)
    assert.equal(await stateOf(enrolment), 'enrolled')
  })

  test('is not for the volunteer or a guest', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createVolunteer(community)
    const enrolment = await signUp(shift, person)
    const owner = await visitorFor(client, person)
    const guest = new Visitor(client)

    for (const path of [deskPath(shift), confirmPath(enrolment)]) {
      const refused = await owner.get(path)
      refused.assertStatus(403)
      const asked = await guest.get(path)
      asked.assertHeader('location', '/sign-in')
    }
    for (const other of [owner, guest]) {
      await other.post(checkInPath(shift), { code: enrolment.code })
      await other.post(checkOutPath(enrolment))
      await other.post(confirmPath(enrolment), { minutes: '60' })
    }
    assert.equal(await stateOf(enrolment), 'enrolled')
  })
})
