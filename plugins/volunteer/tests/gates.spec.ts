import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { createStaff } from '#tests/factories/people'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import acceptMember from '../actions/accept_member.ts'
import addTraining from '../actions/add_training.ts'
import askToJoin from '../actions/ask_to_join.ts'
import changeProfile from '../actions/change_profile.ts'
import foundTeam from '../actions/found_team.ts'
import recordQualification from '../actions/record_qualification.ts'
import Qualification from '../models/qualification.ts'
import TeamMember from '../models/team_member.ts'
import { dayOf, today } from '../shanghai_time.ts'
import {
  createAged,
  createNeighbourhood,
  createShift,
  createVolunteer,
  enrolmentsIn,
  staffAt,
  visitorFor,
} from './volunteer.ts'
import { createTask, putInto } from './volunteer_records.ts'

test.group('Signing up for a task', () => {
  test('asks a minor for the consent of a guardian', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createAged(community, 16)
    const youth = await visitorFor(client, person)
    const profile = await changeProfile(person, {})
    const staff = await staffAt(client, community)
    const path = `/volunteer/shifts/${shift.id}/enrolments`

    const page = await youth.get(`/volunteer/shifts/${shift.id}`)
    const refused = await youth.post(path)
    const consent = `/desk/volunteer/volunteers/${profile.id}/consent`
    const nameless = await staff.post(consent, { guardian: '' })
    await staff.post(consent, { guardian: '张大海' })
    await youth.post(path)

    assert.equal(page.inertiaProps.obstacles[0].code, 'consent_missing')
    assert.include(noticeIn(refused)?.text, '监护人')
    assert.equal(errorBeside('guardian', nameless), '请写上监护人姓名')
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })

  test('is refused again once the guardian does not agree any more', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createAged(community, 16)
    const profile = await changeProfile(person, {})
    const staff = await staffAt(client, community)
    const consent = `/desk/volunteer/volunteers/${profile.id}/consent`
    await staff.post(consent, { guardian: '张大海' })
    await staff.post(`${consent}/withdrawal`)

    await (await visitorFor(client, person)).post(`/volunteer/shifts/${shift.id}/enrolments`)

    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('is for those who are old enough', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    await putInto(await createTask(community, { minAge: 60 }), shift)
    const volunteer = await visitorFor(client, await createAged(community, 30))

    const refused = await volunteer.post(`/volunteer/shifts/${shift.id}/enrolments`)

    assert.include(noticeIn(refused)?.text, '满 60 岁')
    assert.isEmpty(await enrolmentsIn(shift))
  })

  test('asks for a training that still counts', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const words = { trainingName: '急救员', about: '心肺复苏', validMonths: 12 }
    const training = await addTraining(community, words)
    const shift = await createShift(community)
    await putInto(await createTask(community, { training: training.id }), shift)
    const person = await createVolunteer(community)
    const volunteer = await visitorFor(client, person)
    const by = await createStaff(community)
    const path = `/volunteer/shifts/${shift.id}/enrolments`

    const missing = await volunteer.post(path)
    const longAgo = dayOf(DateTime.now().minus({ months: 13 }))
    await recordQualification(training, { person, passedOn: longAgo, by })
    const expired = await volunteer.post(path)
    await recordQualification(training, { person, passedOn: today(), by })
    await volunteer.post(path)

    assert.include(noticeIn(missing)?.text, '要先通过“急救员”')
    assert.include(noticeIn(expired)?.text, '已过期')
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })

  test('of a team is for its members', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const team = await foundTeam(community, { teamName: '守望队', purpose: '看望老人' })
    const shift = await createShift(community)
    await putInto(await createTask(community, { team: team.id }), shift)
    const person = await createVolunteer(community)
    const volunteer = await visitorFor(client, person)
    const path = `/volunteer/shifts/${shift.id}/enrolments`

    const refused = await volunteer.post(path)
    await askToJoin(team, person)
    const waiting = await volunteer.post(path)
    const member = await TeamMember.findByOrFail({ personId: person.id })
    await acceptMember(team, member.id, await createStaff(community))
    await volunteer.post(path)

    for (const answer of [refused, waiting]) assert.include(noticeIn(answer)?.text, '守望队')
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })
})

test.group('Staff', () => {
  test('record who has passed a training by their number', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const person = await createVolunteer(community)
    const { number } = await changeProfile(person, { skills: ['first_aid'] })
    const path = '/desk/volunteer/trainings'

    const nameless = await staff.post(path, { trainingName: '', about: '' })
    await staff.post(path, { trainingName: '急救员', about: '心肺复苏', validMonths: '24' })
    const again = await staff.post(path, { trainingName: '急救员', about: '心肺复苏' })
    const { inertiaProps } = await staff.get(path)
    const [training] = inertiaProps.trainings
    const passing = `${path}/${training.id}/qualifications`
    const unknown = await staff.post(passing, { number: '202612345678', passedOn: today() })
    const ahead = await staff.post(passing, { number, passedOn: '2999-01-01' })
    await staff.post(passing, { number, passedOn: today() })
    await staff.post(passing, { number, passedOn: today() })

    assert.equal(errorBeside('trainingName', nameless), '请写上培训名称')
    assert.include(errorBeside('trainingName', again), '已经有了')
    assert.include(errorBeside('number', unknown), '没有这个编号')
    assert.include(errorBeside('passedOn', ahead), '还没到')
    assert.lengthOf(await Qualification.query().where('person_id', person.id), 1)
  })
})
