import { test } from '@japa/runner'
import { balanceOf } from '#core/points'
import { createGrid } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import {
  checkInPath,
  checkOutPath,
  confirmPath,
  createNeighbourhood,
  createService,
  createShift,
  createVolunteer,
  deskPath,
  staffAt,
  stateOf,
  visitorFor,
} from './volunteer.ts'

test.group('A service', () => {
  test('goes from the code on a phone to points in the account', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { pointsPerHour: 30 })
    const person = await createVolunteer(community)
    const enrolment = await signUp(shift, person)
    const staff = await staffAt(client, community)
    const typed = `${enrolment.code.slice(0, 3)} ${enrolment.code.slice(3)}`

    const arrived = await staff.post(checkInPath(shift), { code: typed })
    arrived.assertHeader('location', deskPath(shift))
    const roster = await staff.get(deskPath(shift))
    const left = await staff.post(checkOutPath(enrolment))
    const form = await staff.get(confirmPath(enrolment))
    const confirmed = await staff.post(confirmPath(enrolment), { minutes: '125' })

    roster.assertInertiaComponent('volunteer/desk/shifts/show')
    assert.deepInclude(roster.inertiaProps.roster[0], { person: '张*明', state: 'checked_in' })
    assert.notInclude(roster.text(), enrolment.code)
    assert.equal(noticeIn(left)?.tone, 'success')
    form.assertInertiaComponent('volunteer/desk/confirmations/create')
    assert.equal(form.inertiaProps.service.measuredMinutes, 1)
    assert.include(noticeIn(confirmed)?.text, '62 分已到账')
    assert.equal(await stateOf(enrolment), 'confirmed')
    assert.equal((await balanceOf(person.id)).available, 62)
    const owner = await visitorFor(client, person)
    const history = await owner.get('/me/points')
    assert.include(history.text(), shift.title)
  })

  test('confirmed twenty times at once is paid once', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { enrolment, person, staff } = await createService(community, { pointsPerHour: 30 })
    const desk = await visitorFor(client, staff)

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.post(confirmPath(enrolment), { minutes: '120' }))
    )
    const again = await desk.post(confirmPath(enrolment), { minutes: '120' })

    assert.isTrue(answers.every((answer) => answer.status() === 302))
    assert.include(noticeIn(again)?.text, '没有重复发积分')
    assert.equal((await balanceOf(person.id)).posted, 60)
  })

  test('confirmed with other minutes afterwards stays as it was', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { enrolment, person, staff } = await createService(community)
    const desk = await visitorFor(client, staff)
    await desk.post(confirmPath(enrolment), { minutes: '60' })

    const answer = await desk.post(confirmPath(enrolment), { minutes: '600' })

    assert.include(noticeIn(answer)?.text, '60 分钟')
    assert.equal((await balanceOf(person.id)).posted, 30)
  })

  test('of a minute is worth a point', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { enrolment, person, staff } = await createService(community, { pointsPerHour: 10 })
    const desk = await visitorFor(client, staff)

    await desk.post(confirmPath(enrolment), { minutes: '1' })

    assert.equal((await balanceOf(person.id)).posted, 1)
  })

  test('in a grid is paid from the budget of the community', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const grid = await createGrid(community)
    const { enrolment, person, staff } = await createService(community, { grid })
    const desk = await visitorFor(client, staff)

    await desk.post(confirmPath(enrolment), { minutes: '60' })

    assert.equal((await balanceOf(person.id)).posted, 30)
  })

  test('stays confirmed when the budget is used up, and staff are told', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood({ budget: 0 })
    const { enrolment, person, staff } = await createService(community)
    const desk = await visitorFor(client, staff)

    const answer = await desk.post(confirmPath(enrolment), { minutes: '60' })

    assert.deepInclude(noticeIn(answer), { tone: 'warning' })
    assert.include(noticeIn(answer)?.text, '30 分还没有发放')
    assert.equal(await stateOf(enrolment), 'confirmed')
    assert.equal((await balanceOf(person.id)).posted, 0)
  })
})

test.group('Confirming', () => {
  test('a faulty number of minutes gets its words beside the field', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const { enrolment, staff } = await createService(community)
    const desk = await visitorFor(client, staff)

    for (const [minutes, words] of [
      ['', '请写上服务了多少分钟'],
      ['0', '1 到 720'],
      ['721', '1 到 720'],
      ['1.5', '整数'],
      ['两小时', '数字'],
    ]) {
      const answer = await desk.post(confirmPath(enrolment), { minutes }, confirmPath(enrolment))
      assert.include(errorBeside('minutes', answer), words)
      const page = await desk.get(confirmPath(enrolment))
      assert.equal(page.inertiaProps.old.minutes ?? '', minutes)
    }
    assert.equal(await stateOf(enrolment), 'checked_out')
  })

  test('before the person has left is refused', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const enrolment = await signUp(shift, await createVolunteer(community))
    const staff = await staffAt(client, community)

    const leaving = await staff.post(checkOutPath(enrolment))
    const confirming = await staff.post(confirmPath(enrolment), { minutes: '60' })

    assert.include(noticeIn(leaving)?.text, '先签到')
    assert.include(noticeIn(confirming)?.text, '先签退')
    assert.equal(await stateOf(enrolment), 'enrolled')
  })
})
