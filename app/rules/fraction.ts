/**
 * A number without rounding: `0.29 × 100` is 29 here, and 28.999999999999996 with the numbers of JavaScript,
 * which would cost somebody a point.
 */
export type Fraction = { over: bigint; under: bigint }

/** The number that a text such as `12` or `0.25` says. */
export function fractionOf(text: string): Fraction {
  const [whole, places = ''] = text.split('.')
  return reduced({ over: BigInt(whole + places), under: 10n ** BigInt(places.length) })
}

export function plus(one: Fraction, other: Fraction) {
  const over = one.over * other.under + other.over * one.under
  return reduced({ over, under: one.under * other.under })
}

export function minus(one: Fraction, other: Fraction) {
  return plus(one, { ...other, over: -other.over })
}

export function times(one: Fraction, other: Fraction) {
  return reduced({ over: one.over * other.over, under: one.under * other.under })
}

/** Null where it would be divided by nothing. */
export function divided(one: Fraction, other: Fraction) {
  if (other.over === 0n) return null
  return reduced({ over: one.over * other.under, under: one.under * other.over })
}

export function isLess(one: Fraction, other: Fraction) {
  return one.over * other.under < other.over * one.under
}

/** The whole number below it. */
export function floor({ over, under }: Fraction) {
  const cut = over / under
  return over < 0n && over % under !== 0n ? cut - 1n : cut
}

/** Kept small, and what is under the line more than 0. */
function reduced({ over, under }: Fraction): Fraction {
  const shared = commonDivisor(over < 0n ? -over : over, under < 0n ? -under : under) || 1n
  const sign = under < 0n ? -1n : 1n
  return { over: (sign * over) / shared, under: (sign * under) / shared }
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [greater, smaller] = [one, other]
  while (smaller !== 0n) [greater, smaller] = [smaller, greater % smaller]
  return greater
}
