import { randomInt } from 'node:crypto'

/**
 * So many digits that are not taken: digits are read aloud and typed on any phone, and none of them looks
 * like another. A unique index stands behind whoever asks.
 */
export default async function drawDigits(
  count: number,
  isTaken: (digits: string) => Promise<unknown>
): Promise<string> {
  const digits = String(randomInt(10 ** count)).padStart(count, '0')
  return (await isTaken(digits)) ? drawDigits(count, isTaken) : digits
}
