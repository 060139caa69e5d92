import type { IdentityNumberFault } from '#identity/identity_number'

/**
 * GB 11643 a second time, by other means: characters are walked one by one, the calendar is counted
 * out instead of asked, and the check is ISO 7064 MOD 11-2 over all 18. It shares nothing with the
 * first, so that both must be wrong in the same way for a mistake to go unseen.
 */
export default function faultAgain(number: string, today: string): IdentityNumberFault | null {
  const characters = Array.from(number)
  if (characters.length !== 18) return 'length'
  const isDigit = (character: string) => character >= '0' && character <= '9'
  if (!characters.slice(0, 17).every(isDigit)) return 'characters'
  if (!isDigit(characters[17]) && characters[17] !== 'X') return 'characters'

  const digits = characters.map((character) =>
    character === 'X' ? 10 : character.charCodeAt(0) - 48
  )
  const [first, second, third] = digits
  const province = first === 9 ? second * 10 + third : first * 10 + second
  if (!isProvince(province)) return 'region'
  if (!isBirthDate(digits, today)) return 'birth_date'
  return digits.reduce((sum, digit) => (sum * 2 + digit) % 11, 0) === 1 ? null : 'check'
}

function isProvince(code: number) {
  const lastOf: Record<number, number> = { 1: 15, 2: 23, 3: 37, 4: 46, 5: 54, 6: 65, 7: 71, 8: 83 }
  const tens = Math.floor(code / 10)
  // Chongqing is the only one that ends with 0.
  return (code % 10 > 0 || code === 50) && code <= (lastOf[tens] ?? 0)
}

function isBirthDate(digits: number[], today: string) {
  const number = (from: number, to: number) =>
    digits.slice(from, to).reduce((sum, digit) => sum * 10 + digit, 0)
  const [year, month, day] = [number(6, 10), number(10, 12), number(12, 14)]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (year < 1850 || month < 1 || month > 12 || day < 1 || day > days[month - 1]) return false
  return year * 10_000 + month * 100 + day <= Number(today.replaceAll('-', ''))
}
