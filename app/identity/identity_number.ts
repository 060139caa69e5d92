/**
 * The citizen's identity number by GB 11643-1999: 6 digits of region, 8 of birth date, 3 of
 * sequence (odd for men, even for women) and a check character. The permanent residence card for
 * foreigners of 2023 has the same shape: a 9, 2 digits of province, 3 of nationality in place of the
 * region.
 */

/** What exactly is wrong with a number that was typed. */
export type IdentityNumberFault = 'length' | 'characters' | 'region' | 'birth_date' | 'check'

export type IdentityNumberFacts = { birthDate: string; sex: 'male' | 'female' }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/**
 * The provinces of GB/T 2260, and 81–83 for residents from Hong Kong, Macao and Taiwan. Counties
 * are not compared: codes abolished since a person's birth stay in their number.
 */
const provinces = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' +
    '61 62 63 64 65 71 81 82 83'
  ).split(' ')
)

/** The number as it is stored: half-width, without spaces, with a capital X. */
export function normaliseIdentityNumber(typed: string) {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/**
 * The first fault of a normalised number, or null if it is valid.
 * `today` is an ISO date; nobody is born after it.
 */
export function faultOfIdentityNumber(number: string, today: string): IdentityNumberFault | null {
  if (number.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(number)) return 'characters'
  if (!provinces.has(provinceIn(number))) return 'region'
  if (!isPossibleBirthDate(birthDateIn(number), today)) return 'birth_date'
  if (checkCharacterOf(number) !== number[17]) return 'check'
  return null
}

/** The check character that belongs to the first 17 digits. */
export function checkCharacterOf(number: string) {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return checkCharacters[sum % 11]
}

/** What a valid number says about its bearer. */
export function factsInIdentityNumber(number: string): IdentityNumberFacts {
  return {
    birthDate: birthDateIn(number),
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
  }
}

/** `620602********0015`, as staff see it. */
export function maskIdentityNumber(number: string) {
  return `${number.slice(0, 6)}********${number.slice(-4)}`
}

/** On a foreigner's permanent residence card of 2023 it stands behind the leading 9. */
function provinceIn(number: string) {
  return number.startsWith('9') ? number.slice(1, 3) : number.slice(0, 2)
}

function birthDateIn(number: string) {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

function isPossibleBirthDate(date: string, today: string) {
  const time = Date.parse(`${date}T00:00:00Z`)
  // 1949-02-30 would roll over into March: only a real day of the calendar survives the round trip.
  const isRealDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
  return isRealDay && date >= '1850-01-01' && date <= today
}
