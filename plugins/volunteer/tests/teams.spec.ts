import { test } from '@japa/runner'
import { createResident, createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import foundTeam from '../actions/found_team.ts'
import nameLeader from '../actions/name_leader.ts'
import changeProfile from '../actions/change_profile.ts'
import ServiceRecord from '../models/service_record.ts'
import TeamMember from '../models/team_member.ts'
import {
  createNeighbourhood,
  createService,
  createVolunteer,
  staffAt,
  visitorFor,
} from './volunteer.ts'
import { createTask, putInto } from './volunteer_records.ts'

const words = { teamName: '银发守望队', purpose: '每周看望独居老人' }

async function createLedTeam() {
  const community = await createNeighbourhood()
  const team = await foundTeam(community, words)
  const leader = await createVolunteer(community)
  await nameLeader(team, leader, await createStaff(community))
  return { community, team, leader, path: `/volunteer/teams/${team.id}` }
}

test.group('A team', () => {
  test('is founded by staff, found by residents and joined by asking', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const leader = await createVolunteer(community)
    const { number } = await changeProfile(leader, {})

    const nameless = await staff.post('/desk/volunteer/teams', { teamName: '', purpose: '' })
    await staff.post('/desk/volunteer/teams', words)
    const again = await staff.post('/desk/volunteer/teams', words)
    const guest = new Visitor(client)
    guest.lookAt(community)
    const list = await guest.get('/volunteer/teams')
    const [team] = list.inertiaProps.teams
    const unknown = await staff.post(`/desk/volunteer/teams/${team.id}/leaders`, { number: '12' })
    await staff.post(`/desk/volunteer/teams/${team.id}/leaders`, { number })
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const resident = await visitorFor(client, person)
    for (const _ of [1, 2]) await resident.post(`/volunteer/teams/${team.id}/memberships`)
    const { id } = await TeamMember.findByOrFail({ personId: person.id })
    const own = await resident.post(`/volunteer/teams/${team.id}/members/${id}/acceptance`)
    const leading = await visitorFor(client, leader)
    await leading.post(`/volunteer/teams/${team.id}/members/${id}/acceptance`)

    assert.equal(errorBeside('teamName', nameless), '请写上小队名称')
    assert.include(errorBeside('teamName', again), '已经有了')
    assert.include(errorBeside('number', unknown), '12 位数字')
    own.assertStatus(403)
    const page = await resident.get(`/volunteer/teams/${team.id}`)
    assert.deepInclude(page.inertiaProps.team.own, { isWaiting: false, part: 'member' })
    assert.isNull(page.inertiaProps.roster)
    assert.include((await leading.open('/messages')).text(), '想加入')
    assert.include((await resident.open('/messages')).text(), '您已加入')
    const search = await guest.get(`/search?q=${encodeURIComponent('银发守望')}`)
    assert.include(search.text(), `/volunteer/teams/${team.id}`)
  })

  test('is not left to itself by its last leader', async ({ assert, client }) => {
    const { community, leader, path, team } = await createLedTeam()
    const member = await createVolunteer(community)
    await (await visitorFor(client, member)).post(`${path}/memberships`)
    const leading = await visitorFor(client, leader)
    const asking = await TeamMember.findByOrFail({ personId: member.id })
    await leading.post(`${path}/members/${asking.id}/acceptance`)
    const own = await TeamMember.findByOrFail({ teamId: team.id, personId: leader.id })

    const refused = await leading.post(`${path}/members/${own.id}/departure`)

    assert.include(noticeIn(refused)?.text, '要有队长')
    await own.refresh()
    assert.isNull(own.leftAt)
  })

  test('has its minutes confirmed by its leader, and by no other member', async ({
    assert,
    client,
  }) => {
    const { community, leader, team } = await createLedTeam()
    const service = await createService(community)
    await putInto(await createTask(community, { team: team.id }), service.shift)
    const path = `/volunteer/services/${service.enrolment.id}/confirmation`
    const neighbour = await visitorFor(client, await createVolunteer(community))

    const stranger = await neighbour.post(path, { minutes: '1' })
    await (await visitorFor(client, leader)).post(path, { minutes: '1' })

    stranger.assertStatus(404)
    const record = await ServiceRecord.findByOrFail({ enrolmentId: service.enrolment.id })
    assert.equal(record.confirmedAs, 'leader')
  })

  test('that is disbanded is not there any more', async ({ assert, client }) => {
    const { community, path, team } = await createLedTeam()
    const staff = await staffAt(client, community)

    await staff.post(`/desk/volunteer/teams/${team.id}/disbandment`)

    const resident = await visitorFor(client, await createResident(community))
    ;(await resident.get(path)).assertStatus(404)
    assert.isEmpty(await TeamMember.query().where('team_id', team.id).whereNull('left_at'))
    const search = await resident.get(`/search?q=${encodeURIComponent('银发守望')}`)
    assert.notInclude(search.text(), path)
  })
})
