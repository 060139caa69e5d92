import { test } from '@japa/runner'
import fc from 'fast-check'
import readFormula, { FormulaFault } from '#rules/formula'
import reckon, { MOST_FOR_A_DEED } from '#rules/reckon'

const names = ['minutes', 'points']
const worth = (text: string, numbers: Record<string, number> = {}) =>
  reckon(readFormula(text, names), numbers)

function faultIn(text: string) {
  try {
    readFormula(text, names)
  } catch (error) {
    if (error instanceof FormulaFault) return [error.fault, error.at]
    throw error
  }
  return null
}

test.group('Rules: a formula', () => {
  test('{text} is {points}')
    .with([
      { text: 'minutes / 30 * 2', points: 6 },
      { text: '10', points: 10 },
      { text: '2 + 3 * 4', points: 14 },
      { text: '(2 + 3) * 4', points: 20 },
      { text: '10 - 3 - 2', points: 5 },
      { text: '60 / 6 / 5', points: 2 },
      { text: '--5', points: 5 },
      { text: '0.29 * 100', points: 29 },
      { text: 'minutes / 60', points: 1 },
      { text: 'min(points, 20, minutes)', points: 20 },
      { text: 'max(1, points / 100)', points: 1 },
      { text: 'ｍｉｎｕｔｅｓ × ２ ÷ ３０', points: 6 },
      { text: 'max（１，２）', points: 2 },
    ])
    .run(({ assert }, { points, text }) => {
      assert.equal(worth(text, { minutes: 90, points: 45 }), points)
    })

  test('what is left over is cut off, and nothing is the least', ({ assert }) => {
    assert.equal(worth('minutes / 30', { minutes: 89 }), 2)
    assert.equal(worth('5 - 6'), 0)
    assert.equal(worth('0 - 1 / 2'), 0)
    assert.equal(worth('10 / (minutes - 5)', { minutes: 5 }), 0)
    assert.equal(worth('9999 * 9999'), MOST_FOR_A_DEED)
    assert.equal(worth('minutes'), 0)
  })

  test('{text} is none: {fault} at {at}')
    .with([
      { text: '', fault: 'unfinished', at: 1 },
      { text: 'minutes /', fault: 'unfinished', at: 10 },
      { text: '(1 + 2', fault: 'unfinished', at: 7 },
      { text: '1 2', fault: 'unexpected', at: 3 },
      { text: '1 + * 2', fault: 'unexpected', at: 5 },
      { text: 'min 3', fault: 'unexpected', at: 5 },
      { text: 'hours * 2', fault: 'unknown_name', at: 1 },
      { text: 'constructor', fault: 'unknown_name', at: 1 },
      { text: '2 ** 3', fault: 'unexpected', at: 4 },
      { text: 'minutes; 1', fault: 'unexpected', at: 8 },
      { text: '('.repeat(30) + '1' + ')'.repeat(30), fault: 'too_deep', at: 21 },
    ])
    .run(({ assert }, { at, fault, text }) => {
      assert.deepEqual(faultIn(text), [fault, at])
    })

  test('no text at all makes it fail otherwise', ({ assert }) => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fault = faultIn(text)
        assert.isTrue(fault === null || fault.length === 2)
      })
    )
  })

  test('whole numbers reckon as JavaScript does, exactly', ({ assert }) => {
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        fc.nat(50).map(String),
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*'), tie('formula'))
          .map(([left, sign, right]) => `(${left} ${sign} ${right})`)
      ),
    }))
    fc.assert(
      fc.property(formula, (text) => {
        const expected = Number(new Function(`return ${text}`)())
        assert.equal(worth(text), Math.min(Math.max(expected, 0), MOST_FOR_A_DEED))
      })
    )
  })
})
