import { test } from '@japa/runner'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import sendNotice from '#notifications/actions/send_notice'
import Notice from '#notifications/models/notice'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import Visitor from '#tests/factories/visitor'

async function tell(person: Person, reference = String(uniqueNumber())) {
  await sendNotice({
    sender: 'mall',
    kind: 'reservation_expired',
    urgency: 'normal',
    personId: person.id,
    territoryId: person.territoryId,
    reference,
    values: { good: '大米', price: 80 },
    href: '/mall/goods',
  })
}

test.group('Messages', () => {
  test('lie in the inbox of whom they are for, the newest first', async ({ assert, client }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    const neighbour = await createResident(community)
    await tell(person, 'first')
    await tell(person, 'second')
    const inbox = await new Visitor(client, await createAccount(person)).get('/messages')
    const stored = await Notice.query().where('person_id', person.id).orderBy('id', 'desc')
    assert.deepEqual(
      inbox.inertiaProps.notices.map(({ id }: { id: string }) => id),
      stored.map(({ id }) => id)
    )
    assert.equal(inbox.inertiaProps.viewer.unread, 2)

    const other = await new Visitor(client, await createAccount(neighbour)).get('/messages')
    assert.isEmpty(other.inertiaProps.notices)
    assert.equal(other.inertiaProps.viewer.unread, 0)
  })

  test('of one matter are told once, also when told at the same moment', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    await Promise.all(Array.from({ length: 10 }, () => tell(person, 'the rice')))
    assert.lengthOf(await Notice.query().where('person_id', person.id), 1)
  })

  test('of a change that is rolled back are not told', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    const change = transaction(async () => {
      await tell(person)
      throw new Error('Changed my mind')
    })
    await assert.rejects(() => change)
    assert.isEmpty(await Notice.query().where('person_id', person.id))
  })

  test('are read by opening them, the first time counts', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    await tell(person)
    const notice = await Notice.findByOrFail('person_id', person.id)
    const visitor = new Visitor(client, await createAccount(person))

    const page = await visitor.get(`/messages/${notice.id}`)
    page.assertTextIncludes('大米')
    await notice.refresh()
    const readAt = notice.readAt!
    await visitor.get(`/messages/${notice.id}`)
    await notice.refresh()
    assert.equal(notice.readAt!.toMillis(), readAt.toMillis())
  })

  test('can all be marked as read, one’s own only', async ({ assert, client }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    const neighbour = await createResident(community)
    for (const each of [person, person, neighbour]) await tell(each)
    const visitor = new Visitor(client, await createAccount(person))
    const answer = await visitor.post('/messages/readings')
    assert.equal(answer.header('location'), '/messages')
    assert.isEmpty(await Notice.query().where('person_id', person.id).whereNull('read_at'))
    assert.lengthOf(await Notice.query().where('person_id', neighbour.id).whereNull('read_at'), 1)
  })

  test('of somebody else, or made up, are not found and stay unread', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const person = await createResident(community)
    await tell(person)
    const notice = await Notice.findByOrFail('person_id', person.id)
    const stranger = new Visitor(client, await createAccount(await createResident(community)))
    for (const id of [notice.id, 'x', "'", '00000000-0000-7000-8000-000000000000']) {
      assert.equal((await stranger.get(`/messages/${encodeURIComponent(id)}`)).status(), 404)
    }
    await notice.refresh()
    assert.isFalse(notice.isRead)
  })

  test('of long ago are on the next page', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    for (let index = 0; index < 25; index++) await tell(person)
    const visitor = new Visitor(client, await createAccount(person))
    const first = await visitor.get('/messages')
    assert.lengthOf(first.inertiaProps.notices, 20)
    const second = await visitor.get(`/messages?before=${first.inertiaProps.older}`)
    assert.lengthOf(second.inertiaProps.notices, 5)
    assert.isNull(second.inertiaProps.older)
    assert.equal((await visitor.get('/messages?before=%27;drop')).status(), 200)
  })

  test('ask a guest to sign in', async ({ assert, client }) => {
    const asked = await new Visitor(client).get('/messages')
    assert.equal(asked.header('location'), '/sign-in')
  })
})
