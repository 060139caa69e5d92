import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import Broadcast from '#notifications/models/broadcast'
import runningBroadcasts from '#notifications/running_broadcasts'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity, createGrid, createTerritory } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import Visitor, { errorBeside } from '#tests/factories/visitor'

const words = { title: '今晚停水', text: '十点到明早六点停水，请先接好水。' }

async function officeOf(client: ApiClient, community: Territory) {
  return new Visitor(client, await createAccount(await createStaff(community)))
}

async function sentTo(place: Territory, office: Visitor, more: Record<string, string> = {}) {
  const answer = await office.post('/desk/broadcasts', { ...words, place: place.code, ...more })
  const address = answer.header('location')!
  await office.post(`${address}/sending`)
  return Broadcast.findOrFail(address.split('/').at(-1)!)
}

function guestAt(client: ApiClient, community: Territory) {
  const guest = new Visitor(client)
  guest.lookAt(community)
  return guest
}

async function titlesSeen(visitor: Visitor, path = '/services'): Promise<string[]> {
  const { alerts } = (await visitor.get(path)).inertiaProps
  return alerts.map(({ title }: { title: string }) => title)
}

test.group('An emergency that holds', () => {
  test('stands above every page of its place, for guests too, and nowhere else', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await sentTo(community, await officeOf(client, community))
    const guest = guestAt(client, community)

    const page = await guest.open('/')

    page.assertTextIncludes(words.text)
    assert.match(page.text(), /role="alert" class="alerts">\s*(<!--.*?-->)*<details/)
    assert.deepEqual(await titlesSeen(guest, '/directory'), [words.title])
    assert.deepEqual(await titlesSeen(guestAt(client, await createCommunity())), [])
  })

  test('of one grid is for those who live there', async ({ assert, client }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const [here, elsewhere] = [
      await createResident(community, { grid }),
      await createResident(community, { grid: await createGrid(community) }),
    ]
    await sentTo(grid, await officeOf(client, community))

    assert.deepEqual(await titlesSeen(new Visitor(client, await createAccount(here))), [
      words.title,
    ])
    assert.deepEqual(await titlesSeen(new Visitor(client, await createAccount(elsewhere))), [])
    assert.deepEqual(await titlesSeen(guestAt(client, community)), [])
  })

  test('stands on the home page once: large until it was read, as a strip from then on', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const reader = new Visitor(client, await createAccount(await createResident(community)))
    await sentTo(community, await officeOf(client, community))

    const { alerts, emergency } = (await reader.get('/')).inertiaProps
    assert.isEmpty(alerts)
    assert.equal(emergency.values.title, words.title)

    await reader.post(`/messages/${emergency.id}/reading`)
    assert.isNull((await reader.get('/')).inertiaProps.emergency)
    assert.deepEqual(await titlesSeen(reader, '/'), [words.title])
  })

  test('goes when it is withdrawn, and gives way to what corrects it', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const office = await officeOf(client, community)
    const first = await sentTo(community, office)
    const guest = guestAt(client, community)

    const more = { title: '停水取消', corrects: first.id }
    const second = await sentTo(community, office, more)
    assert.deepEqual(await titlesSeen(guest), ['停水取消'])

    await office.post(`/desk/broadcasts/${second.id}/withdrawal`)
    assert.deepEqual(await titlesSeen(guest), [])
  })

  test('goes when the time is over that staff chose', async ({ assert, client }) => {
    const community = await createCommunity()
    const office = await officeOf(client, community)
    const { id } = await sentTo(community, office, { lastsHours: '2' })
    const sent = await Broadcast.findOrFail(id)
    assert.equal(sent.lastsHours, 2)

    await sent.merge({ sentAt: sent.sentAt!.minus({ hours: 2 }) }).save()
    // As if the second had passed for which it is remembered.
    runningBroadcasts.forget()

    assert.deepEqual(await titlesSeen(guestAt(client, community)), [])
    const { broadcast } = (await office.get(`/desk/broadcasts/${id}`)).inertiaProps
    assert.isNull(broadcast.runsUntil)
  })

  test('lasts one of the times that are offered', async ({ assert, client }) => {
    const community = await createCommunity()
    const office = await officeOf(client, community)
    const form = { ...words, place: community.code, lastsHours: '5000' }
    assert.isString(errorBeside('lastsHours', await office.post('/desk/broadcasts', form)))
    assert.isEmpty(await Broadcast.within(community))
  })

  test('stands on the screens of its place and of those above, and at the cockpit', async ({
    assert,
    client,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const leader = await officeOf(client, street)
    const form = { name: '大厅', place: street.code, days: '30' }
    await leader.post('/cockpit/screens/create', form)
    const { address } = (await leader.get('/cockpit/screens')).inertiaProps
    await sentTo(community, await officeOf(client, community))

    const screen = await new Visitor(client).open(new URL(address).pathname)
    screen.assertTextIncludes(words.text)
    screen.assertTextIncludes(community.shortName)
    assert.deepEqual(await titlesSeen(leader, '/cockpit'), [words.title])
    assert.deepEqual(await titlesSeen(leader, '/desk'), [])
  })
})
