import { test } from '@japa/runner'
import LimiterRedisStore from '@adonisjs/limiter/stores/redis'
import limiter from '@adonisjs/limiter/services/main'
import type { LimiterStoreContract } from '@adonisjs/limiter/types'
import fc from 'fast-check'
import InsuredStore from '#web/insured_store'
import openRedis from '#tests/redis_support/open_redis'

const limit = { requests: 3, duration: '15 mins' }

type Redis = ReturnType<Awaited<ReturnType<typeof openRedis>>['connect']>

/** As config/limiter.ts makes it where Redis is configured. */
function storeIn(redis: Redis) {
  const usual = new LimiterRedisStore(redis.connection('main'), {
    ...limit,
    keyPrefix: 'linli:limits',
    rejectIfRedisNotReady: true,
  })
  return new InsuredStore(usual, database())
}

function database(): LimiterStoreContract {
  return limiter.use('shared', limit)
}

async function connected(redis: Redis) {
  const connection = redis.connection('main')
  if (connection.status !== 'ready') await connection.once('ready')
  return redis
}

const newKey = () => `limit_${crypto.randomUUID()}`

test.group('Tries counted in Redis', () => {
  test('are counted for all processes together, and forgiven for all', async ({
    assert,
    cleanup,
  }) => {
    const { connect, server } = await openRedis(cleanup)
    const [one, other] = [storeIn(await connected(connect())), storeIn(await connected(connect()))]
    const key = newKey()

    await one.increment(key)
    await other.increment(key)
    assert.equal((await one.increment(key)).consumed, 3)
    assert.equal((await other.get(key))!.remaining, 0)
    assert.equal(server.values.size, 1)
    assert.isNull(await database().get(key))

    await other.delete(key)
    assert.equal((await one.increment(key)).consumed, 1)
  })

  test('made at the same moment are all counted', async ({ assert, cleanup }) => {
    const { connect } = await openRedis(cleanup)
    const stores = [storeIn(await connected(connect())), storeIn(await connected(connect()))]
    const key = newKey()

    const tries = Array.from({ length: 20 }, (_, number) => stores[number % 2].increment(key))
    const counts = (await Promise.all(tries)).map(({ consumed }) => consumed)

    assert.deepEqual(
      counts.sort((one, another) => one - another),
      Array.from({ length: 20 }, (_, number) => number + 1)
    )
  })

  test('are answered as the database answers them, whatever is asked', async ({ cleanup }) => {
    const { connect } = await openRedis(cleanup)
    const redis = storeIn(await connected(connect()))
    const questions = fc.array(fc.constantFrom('increment', 'get', 'delete', 'set'), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const [key, twin] = [newKey(), newKey()]
        for (const question of asked) {
          const answers = [
            await answerOf(redis, question, key),
            await answerOf(database(), question, twin),
          ]
          if (answers[0] !== answers[1]) throw new Error(`${question}: ${answers.join(' and ')}`)
        }
      }),
      { numRuns: 30 }
    )
  })
})

test.group('While Redis is away', () => {
  test('tries are counted in the database, and the limit holds', async ({ assert, cleanup }) => {
    const { connect, server } = await openRedis(cleanup)
    const store = storeIn(await connected(connect()))
    const key = newKey()
    await store.increment(key)

    await server.stop()
    for (let count = 0; count < 3; count++) await store.increment(key)
    assert.equal((await store.get(key))!.remaining, 0)
    assert.equal((await database().get(key))!.consumed, 3)

    await server.start()
    await store.delete(key)
    assert.isNull(await database().get(key))
  })

  test('or silent, nobody waits for it', async ({ assert, cleanup }) => {
    const { connect, server } = await openRedis(cleanup)
    const store = storeIn(await connected(connect(50)))

    server.isSilent = true
    const began = performance.now()
    const { consumed } = await store.increment(newKey())

    assert.equal(consumed, 1)
    assert.isBelow(performance.now() - began, 5_000)
  })
})

/** What somebody is told, as text. */
async function answerOf(store: LimiterStoreContract, question: string, key: string) {
  if (question === 'delete') return String(await store.delete(key))
  if (question === 'set') return String((await store.set(key, 2, '15 mins')).remaining)
  if (question === 'increment') return String((await store.increment(key)).remaining)
  return String((await store.get(key))?.remaining)
}
