import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity, createGrid, createTerritory } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import { atTheDesk, createRequest, decisionPath, decisionsOn } from './verification_requests.ts'

test.group('The desk is closed to others', () => {
  test('a guest is led to sign in', async ({ assert, client }) => {
    const { request } = await createRequest(await createCommunity())
    const guest = new Visitor(client)

    const answers = [
      await guest.get('/desk/verifications'),
      await guest.get(`/desk/verifications/${request.id}`),
      await guest.post(decisionPath(request), { answer: 'confirmed' }),
    ]

    for (const answer of answers) answer.assertHeader('location', '/sign-in')
    assert.isEmpty(await decisionsOn(request))
  })

  test('{who} is told that it is not for them')
    .with([
      { who: 'a resident', role: null, expiresAt: null },
      { who: 'staff whose role has expired', role: 'community_staff', expiresAt: -1 },
      { who: 'a grid worker of the community', role: 'grid_worker', expiresAt: 1 },
    ] as const)
    .run(async ({ assert, client }, { role, expiresAt }) => {
      const community = await createCommunity()
      const { request } = await createRequest(community)
      const person = role
        ? await createStaff(community, {
            role,
            expiresAt: DateTime.now().plus({ days: expiresAt }),
          })
        : await createResident(community)
      const visitor = await atTheDesk(client, person)

      const answers = [
        await visitor.get('/desk/verifications'),
        await visitor.get(`/desk/verifications/${request.id}`),
        await visitor.post(decisionPath(request), { answer: 'confirmed' }),
      ]

      for (const answer of answers) answer.assertStatus(403)
      assert.isEmpty(await decisionsOn(request))
    })

  test('staff of {where} do not find the request')
    .with([{ where: 'another community' }, { where: 'a grid of the same community' }] as const)
    .run(async ({ assert, client }, { where }) => {
      const community = await createCommunity()
      const { request } = await createRequest(community)
      const place =
        where === 'another community' ? await createCommunity() : await createGrid(community)
      const staff = await atTheDesk(client, await createStaff(place))

      const page = await staff.get(`/desk/verifications/${request.id}`)
      const answered = await staff.post(decisionPath(request), { answer: 'confirmed' })

      page.assertStatus(404)
      answered.assertStatus(404)
      assert.isEmpty(await decisionsOn(request))
    })

  test('an address that is no address of a request is not found', async ({ client }) => {
    const staff = await atTheDesk(client, await createStaff(await createCommunity()))

    const page = await staff.get('/desk/verifications/1%27%20or%201=1')

    page.assertStatus(404)
  })

  test('staff of the street decide for its communities', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const { person, request } = await createRequest(await createTerritory('community', street))
    const staff = await atTheDesk(client, await createStaff(street))

    await staff.post(decisionPath(request), { answer: 'confirmed' })

    await person.refresh()
    assert.isTrue(person.isRealName)
  })
})
