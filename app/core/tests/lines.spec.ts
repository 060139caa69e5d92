import { setImmediate } from 'node:timers/promises'
import { test } from '@japa/runner'
import transaction from '#core/transaction'
import Lines from '#core/lines'

test.group('Lines', () => {
  const lines = new Lines<string>()

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
      ['first', 'second', 'third'].map((name) => lines.inTurn('hall', act(name)))
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
    const waiting = lines.inTurn('hall', () => promise)

    assert.equal(await lines.inTurn('court', async () => 'at once'), 'at once')

    resolve('later')
    assert.equal(await waiting, 'later')
  })

  test('whoever has waited knows what those got who were served meanwhile', async ({ assert }) => {
    const known: Record<string, string[]> = {}
    const act = (name: string) => async (served: string[]) => {
      known[name] = served
      await setImmediate()
      if (name === 'second') throw new Error('refused')
      return name
    }

    const early = ['first', 'second', 'third'].map((name) => lines.inTurn('hall', act(name)))
    await early[0]
    const late = lines.inTurn('hall', act('fourth'))
    await Promise.allSettled([...early, late])
    await lines.inTurn('hall', act('fifth'))

    assert.deepEqual(known, {
      first: [],
      second: ['first'],
      third: ['first'],
      fourth: ['third'],
      fifth: [],
    })
  })

  test('whoever is within a transaction waits for nobody', async ({ assert }) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const waiting = lines.inTurn('hall', () => promise)

    const answer = await transaction(() => lines.inTurn('hall', async () => 'at once'))

    assert.equal(answer, 'at once')
    resolve('later')
    await waiting
  })
})
