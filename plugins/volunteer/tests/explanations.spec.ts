import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { EnrolmentSession } from '#core/enrolment'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import changeProfile from '../actions/change_profile.ts'
import signUp from '../actions/sign_up.ts'
import {
  createAged,
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  staffAt,
  visitorFor,
} from './volunteer.ts'

test.group('Why somebody cannot sign up', () => {
  test('is found by staff with all codes and ways out, and the look is kept', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const youth = await createAged(community, 15)
    const phone = uniquePhone()
    await createAccount(youth, phone)
    const shift = await createShift(community, { seats: 1 })
    const session = await EnrolmentSession.findOrFail(shift.sessionId)
    await session.merge({ rules: [{ kind: 'age', from: 60 }] }).save()
    const staff = await staffAt(client, community)
    const path = `${deskPath(shift)}/explanations`

    const form = await staff.get(`${path}/create`)
    const found = await staff.post(path, { whom: phone })
    const page = await staff.get(found.header('location')!)

    form.assertInertiaComponent('volunteer/desk/explanations/create')
    found.assertHeader('location', `${path}/${youth.id}`)
    page.assertInertiaComponent('volunteer/desk/explanations/show')
    const { obstacles, person, refusals } = page.inertiaProps
    assert.equal(person, '张*明')
    assert.deepEqual(
      refusals.map(({ text, way }: { text: string; way: string }) => [text, way]),
      [['enrolment.E_ENROLMENT_AGE', 'enrolment.ways.E_ENROLMENT_AGE']]
    )
    assert.equal(obstacles[0].code, 'consent_missing')
    const looks = await db.from('audit_entries').where({ subject_id: youth.id, kind: 'look' })
    assert.deepEqual(
      looks.map(({ act }) => act),
      ['volunteer.obstacles_seen']
    )
    assert.include(looks[0].reason, shift.title)
  })

  test('says what the page of the resident leaves out: not verified, full, signed up already', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 1 })
    const sitting = await createVolunteer(community)
    await signUp(shift, sitting)
    const stranger = await createResident(community)
    const hidden = await createShift(community, { isPublished: false })
    const staff = await staffAt(client, community)
    const textsOf = async (id: string, about = shift) => {
      const page = await staff.get(`${deskPath(about)}/explanations/${id}`)
      return page.inertiaProps.refusals.map(({ text }: { text: string }) => text)
    }

    assert.deepEqual(await textsOf(sitting.id), ['enrolment.E_ENROLMENT_ALREADY'])
    assert.deepEqual(await textsOf(stranger.id), [
      'volunteer.assurance.enrolments.store',
      'enrolment.E_ENROLMENT_FULL',
    ])
    const free = await createVolunteer(community)
    assert.deepEqual(await textsOf(free.id, hidden), ['volunteer.E_VOLUNTEER_SHIFT_WITHDRAWN'])
  })

  test('asks for one resident: by number or whole name, and says who is not found', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const named = await createResident(community, { assuranceLevel: 'real_name', name: '欧阳文静' })
    const { number } = await changeProfile(named, {})
    for (const name of ['李娟', '李娟']) {
      await createResident(community, { assuranceLevel: 'real_name', name })
    }
    const elsewhere = await createResident(await createNeighbourhood(), {
      assuranceLevel: 'real_name',
      name: '司马南风',
    })
    const staff = await staffAt(client, community)
    const path = `${deskPath(shift)}/explanations`

    for (const whom of [number, '欧阳文静']) {
      const found = await staff.post(path, { whom })
      found.assertHeader('location', `${path}/${named.id}`)
    }
    const nobody = await staff.post(path, { whom: elsewhere.name! }, `${path}/create`)
    const many = await staff.post(path, { whom: '李娟' })
    const empty = await staff.post(path, { whom: '' })
    const stranger = await staff.get(`${path}/${elsewhere.id}`)

    assert.include(errorBeside('whom', nobody), '没有找到')
    assert.include(errorBeside('whom', many), '2 位')
    assert.equal(errorBeside('whom', empty), '请输入手机号、志愿者编号或姓名')
    stranger.assertStatus(404)
    assert.isEmpty(await db.from('audit_entries').where({ subject_id: elsewhere.id }))
  })

  test('is answered to staff with the permission only', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createVolunteer(community)
    const path = `${deskPath(shift)}/explanations/${person.id}`
    const resident = await visitorFor(client, person)
    const worker = await visitorFor(client, await createStaff(community, { role: 'grid_worker' }))
    const strange = await staffAt(client, await createNeighbourhood())

    for (const [other, status] of [
      [resident, 403],
      [worker, 403],
      [strange, 404],
    ] as const) {
      const page = await other.get(path)
      page.assertStatus(status)
    }
    const guest = await new Visitor(client).get(path)
    guest.assertHeader('location', '/sign-in')
    assert.isEmpty(await db.from('audit_entries').where({ subject_id: person.id, kind: 'look' }))
  })
})
