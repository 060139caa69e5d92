import { once } from 'node:events'
import type { PassThrough } from 'node:stream'
import { test } from '@japa/runner'
import inboxStreams from '#notifications/live/inbox_streams'
import RedisWire from '#notifications/live/redis_wire'
import { INBOX_CHANGED } from '#notifications/live/wire'
import wires from '#notifications/live/wires'
import { tell } from '#notifications/tests/telling'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import openRedis from '#tests/redis_support/open_redis'

/** The next count that a stream tells; pings and hints are no counts. */
async function nextCount(stream: PassThrough): Promise<number> {
  for (;;) {
    const text: Buffer | null = stream.read()
    const counts = [...String(text ?? '').matchAll(/^data: (\d+)$/gm)]
    if (counts.length > 0) return Number(counts.at(-1)![1])
    await once(stream, 'readable')
  }
}

async function countsUntil(stream: PassThrough, wanted: number) {
  while ((await nextCount(stream)) !== wanted);
}

type Cleanup = Parameters<typeof openRedis>[0]

/** This process tells and hears by Redis until the test is over. */
async function useRedis(cleanup: Cleanup) {
  const { connect, server } = await openRedis(cleanup)
  wires.other = new RedisWire(connect())
  cleanup(async () => {
    await inboxStreams.close()
    wires.other = null
  })
  return { connect, server }
}

test.group('An open page, where Redis is configured', () => {
  test('hears of a new message that another process tells of', async ({ assert, cleanup }) => {
    const { connect, server } = await useRedis(cleanup)
    const person = await createResident(await createCommunity())
    const stream = (await inboxStreams.open(person.id))!
    assert.equal(await nextCount(stream), 0)

    await tell(person)
    await new RedisWire(connect()).tell(person.id)

    await countsUntil(stream, 1)
    assert.equal(server.listeners(INBOX_CHANGED), 1)
  })

  test('catches up with what was told while Redis was away', async ({ assert, cleanup }) => {
    const { server } = await useRedis(cleanup)
    const person = await createResident(await createCommunity())
    const stream = (await inboxStreams.open(person.id))!
    assert.equal(await nextCount(stream), 0)

    await server.stop()
    // The message is there, though nobody is told of it.
    await tell(person)
    await server.start()

    await countsUntil(stream, 1)
  })

  test('is there while Redis has never been, and knows what is unread', async ({
    assert,
    cleanup,
  }) => {
    const { server } = await useRedis(cleanup)
    await server.stop()
    const person = await createResident(await createCommunity())
    await tell(person)

    const stream = (await inboxStreams.open(person.id))!

    assert.equal(await nextCount(stream), 1)
  })
})
