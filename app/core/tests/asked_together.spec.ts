import { test } from '@japa/runner'
import AskedTogether from '#core/asked_together'

test.group('What many want to know at once', () => {
  test('is asked once for those who ask while a question is on its way, and after they asked', async ({
    assert,
  }) => {
    const together = new AskedTogether<number>()
    let asked = 0
    const { promise, resolve } = Promise.withResolvers<void>()
    const question = async () => {
      const own = ++asked
      await promise
      return own
    }

    const answers = Promise.all([1, 2, 3, 4].map(() => together.ask('hall', question)))
    resolve()

    assert.deepEqual(await answers, [1, 2, 2, 2])
    assert.equal(await together.ask('hall', question), 3)
  })

  test('is another question under another key', async ({ assert }) => {
    const together = new AskedTogether<string>()

    const answers = ['hall', 'court'].map((key) => together.ask(key, async () => key))

    assert.deepEqual(await Promise.all(answers), ['hall', 'court'])
  })

  test('is asked again after a question that failed', async ({ assert }) => {
    const together = new AskedTogether<string>()
    const failing = () => Promise.reject(new Error('the database is away'))

    const first = together.ask('hall', failing)
    const second = together.ask('hall', async () => 'free')

    await assert.rejects(() => first, 'the database is away')
    assert.equal(await second, 'free')
  })
})
