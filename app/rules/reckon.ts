import type { Formula } from '#rules/formula'
import {
  divided,
  floor,
  fractionOf,
  isLess,
  minus,
  plus,
  times,
  type Fraction,
} from '#rules/fraction'

/** What a deed is worth at most, whatever a formula says: more is a slip of the finger. */
export const MOST_FOR_A_DEED = 10_000

/**
 * The whole points that a formula gives for the numbers of an event. What is left over is cut off, less than
 * nothing is nothing, and so is what would be divided by nothing.
 */
export default function reckon(formula: Formula, numbers: Record<string, number>): number {
  const value = valueOf(formula, numbers)
  if (value === null) return 0
  const points = floor(value)
  if (points < 0n) return 0
  return points > BigInt(MOST_FOR_A_DEED) ? MOST_FOR_A_DEED : Number(points)
}

function valueOf(formula: Formula, numbers: Record<string, number>): Fraction | null {
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'name':
      return fractionFor(numbers[formula.name])
    case 'operation':
      return result(formula.sign, valueOf(formula.left, numbers), valueOf(formula.right, numbers))
    case 'choice':
      return chosen(
        formula.of,
        formula.parts.map((part) => valueOf(part, numbers))
      )
  }
}

/** What an event of an earlier release does not tell counts as nothing. */
function fractionFor(number: number | undefined) {
  if (number === undefined || !Number.isFinite(number)) return null
  const amount = fractionOf(Math.abs(number).toFixed(6))
  return number < 0 ? minus(fractionOf('0'), amount) : amount
}

function result(sign: '+' | '-' | '*' | '/', left: Fraction | null, right: Fraction | null) {
  if (left === null || right === null) return null
  if (sign === '/') return divided(left, right)
  return { '+': plus, '-': minus, '*': times }[sign](left, right)
}

function chosen(of: 'min' | 'max', values: (Fraction | null)[]) {
  return values.reduce((best, value) => {
    if (best === null || value === null) return null
    return isLess(value, best) === (of === 'min') ? value : best
  })
}
