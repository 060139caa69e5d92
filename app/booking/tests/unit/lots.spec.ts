import { test } from '@japa/runner'
import fc from 'fast-check'
import drawLots, { commitmentTo, lotOf, type DrawInputs } from '#booking/lots'

const TIMES = 4

const inputs: fc.Arbitrary<DrawInputs> = fc
  .record({
    seed: fc.stringMatching(/^[0-9a-f]{64}$/),
    wishes: fc.array(
      fc.uniqueArray(fc.integer({ min: 1, max: TIMES }), { minLength: 1, maxLength: 3 }),
      { maxLength: 12 }
    ),
    leftOut: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  })
  .map(({ leftOut, seed, wishes }) => ({
    ...{ leftOut, seed },
    times: TIMES,
    tickets: wishes.map((choices, position) => ({ number: position + 1, choices })),
  }))

test.group('Drawing lots', () => {
  test('gives each time once, to somebody who chose it, and none to whoever is left out', ({
    assert,
  }) => {
    fc.assert(
      fc.property(inputs, (draw) => {
        const drawn = drawLots(draw)
        const won = drawn.flatMap(({ time }) => (time === null ? [] : [time]))
        assert.lengthOf(new Set(won), won.length)
        for (const { number, time } of drawn) {
          if (time === null) continue
          assert.include(choicesOf(draw, number), time)
          assert.notInclude(draw.leftOut, number)
        }
      })
    )
  })

  test('leaves no time over that a loser would have taken, and no loser before a winner of their time', ({
    assert,
  }) => {
    fc.assert(
      fc.property(inputs, (draw) => {
        const drawn = drawLots(draw)
        for (const [position, { number, time }] of drawn.entries()) {
          if (draw.leftOut.includes(number)) continue
          const taken = drawn.slice(0, position).map((each) => each.time)
          const dearest = choicesOf(draw, number).find((choice) => !taken.includes(choice))
          assert.equal(time, dearest ?? null)
        }
      })
    )
  })

  test('is the same whenever it is made, in whichever order the tickets are told', ({ assert }) => {
    fc.assert(
      fc.property(inputs, (draw) => {
        const backwards = { ...draw, tickets: draw.tickets.toReversed() }
        assert.deepEqual(drawLots(draw), drawLots(backwards))
      })
    )
  })

  test('whoever is left out changes nobody’s lot, and takes from nobody what they had', ({
    assert,
  }) => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 12 }), (draw, number) => {
        const before = drawLots(draw)
        const after = drawLots({ ...draw, leftOut: [...draw.leftOut, number] })
        assert.deepEqual(
          before.map(({ lot }) => lot),
          after.map(({ lot }) => lot)
        )
        const position = before.findIndex((each) => each.number === number)
        assert.deepEqual(before.slice(0, position), after.slice(0, position))
      })
    )
  })

  test('each of five tickets is the first about as often as the others', ({ assert }) => {
    const tickets = [1, 2, 3, 4, 5].map((number) => ({ number, choices: [1] }))
    const firsts = new Map<number, number>()
    for (let draw = 0; draw < 5000; draw++) {
      const [{ number }] = drawLots({ seed: `seed ${draw}`, times: 1, tickets, leftOut: [] })
      firsts.set(number, (firsts.get(number) ?? 0) + 1)
    }
    // Five standard deviations around a thousand; the seeds are fixed, so this never changes.
    for (const number of [1, 2, 3, 4, 5]) assert.closeTo(firsts.get(number)!, 1000, 141)
  })

  test('a lot and a commitment are what sha256sum prints', ({ assert }) => {
    // printf '%s' 'abc' | sha256sum
    const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    assert.equal(commitmentTo('abc'), ofAbc)
    assert.equal(lotOf('a', 1), commitmentTo('a:1'))
  })
})

function choicesOf({ tickets }: DrawInputs, number: number) {
  return tickets.find((ticket) => ticket.number === number)!.choices
}
