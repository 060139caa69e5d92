import { setImmediate } from 'node:timers/promises'
import { test } from '@japa/runner'
import transaction from '#core/transaction'
import inTurn from '#core/turns'

test.group('Taking turns', () => {
  test('those who want one thing come one after the other, whatever becomes of those before', async ({
    assert,
  }) => {
    const steps: string[] = []
    const act = (name: string) => async () => {
      steps.push(`${name} begins`)
      await setImmediate()
      steps.push(`${name} ends`)
      if (name === 'second') throw new Error('refused')
      return name
    }

    const answers = await Promise.allSettled(
      ['first', 'second', 'third'].map((name) => inTurn('hall', act(name)))
    )

    assert.deepEqual(steps, [
      ...['first begins', 'first ends'],
      ...['second begins', 'second ends'],
      ...['third begins', 'third ends'],
    ])
    assert.deepEqual(
      answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : null)),
      ['first', null, 'third']
    )
  })

  test('another thing waits for nobody', async ({ assert }) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const waiting = inTurn('hall', () => promise)

    assert.equal(await inTurn('court', async () => 'at once'), 'at once')

    resolve('later')
    assert.equal(await waiting, 'later')
  })

  test('whoever is within a transaction waits for nobody', async ({ assert }) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const waiting = inTurn('hall', () => promise)

    const answer = await transaction(() => inTurn('hall', async () => 'at once'))

    assert.equal(answer, 'at once')
    resolve('later')
    await waiting
  })
})
