import { once } from 'node:events'
import { test } from '@japa/runner'
import inboxStreams from '#notifications/live/inbox_streams'
import readNotices from '#notifications/actions/read_notices'
import nextCount from '#notifications/tests/counts'
import { tell } from '#notifications/tests/telling'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

test.group('An open page', (group) => {
  group.teardown(() => inboxStreams.close())

  test('hears of a new message, from whichever process, and that it was read', async ({
    assert,
  }) => {
    const person = await createResident(await createCommunity())
    const stream = (await inboxStreams.open(person.id))!
    assert.equal(await nextCount(stream), 0)

    await tell(person)
    assert.equal(await nextCount(stream), 1)

    await readNotices(person.id)
    assert.equal(await nextCount(stream), 0)
    stream.destroy()
  })

  test('is one of four at most: the oldest ends', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    const before = inboxStreams.size
    const [oldest, ...others] = await Promise.all(
      Array.from({ length: 6 }, () => inboxStreams.open(person.id))
    )
    assert.isTrue(oldest!.writableEnded)
    assert.equal(inboxStreams.size, before + 4)
    for (const stream of others) stream!.destroy()
  })

  test('that is closed is forgotten', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    const before = inboxStreams.size
    const stream = (await inboxStreams.open(person.id))!
    stream.destroy()
    await once(stream, 'close')
    assert.equal(inboxStreams.size, before)
  })

  test('ends when the process is to end, and others can be opened after it', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    const stream = (await inboxStreams.open(person.id))!
    await inboxStreams.close()
    assert.isTrue(stream.writableEnded)
    assert.equal(inboxStreams.size, 0)

    const next = (await inboxStreams.open(person.id))!
    assert.equal(await nextCount(next), 0)
    next.destroy()
  })

  test('of a guest hears nothing', async ({ assert, client }) => {
    const asked = await new Visitor(client).get('/messages/stream')
    assert.equal(asked.header('location'), '/sign-in')
  })

  test('that knows no streams is told once', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    await tell(person)
    const visitor = new Visitor(client, await createAccount(person))
    assert.deepEqual((await visitor.open('/messages/stream')).body(), { unread: 1 })
  })
})
