import type { SocialCreditCodeFault } from '#identity/social_credit_code'

const inCode = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const inOrganisation = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * GB 32100 and GB 11714 a second time, by other means: characters are looked up one by one, powers of three are
 * taken whole instead of by a running remainder, and each check is that everything together vanishes.
 */
export default function faultAgain(code: string): SocialCreditCodeFault | null {
  const characters = Array.from(code)
  if (characters.length !== 18) return 'length'
  if (!characters.every((character) => inCode.includes(character))) return 'characters'
  if (!characters.slice(2, 8).every((character) => character >= '0' && character <= '9')) {
    return 'characters'
  }
  if (!isOrganisation(characters.slice(8, 17))) return 'organisation'
  return isWhole(characters) ? null : 'check'
}

/** ISO 7064-like: what the nine characters weigh is divisible by 11, where X weighs ten. */
function isOrganisation(nine: string[]) {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2, 1]
  const values = nine.map((character, place) => {
    if (place < 8) return inOrganisation.indexOf(character)
    return character === 'X' ? 10 : Number(character)
  })
  const weight = values.reduce((sum, value, place) => sum + value * weights[place], 0)
  return Number.isInteger(weight) && weight % 11 === 0
}

function isWhole(characters: string[]) {
  const sum = characters.reduce((total, character, place) => {
    const weight = place === 17 ? 1n : 3n ** BigInt(place)
    return total + BigInt(inCode.indexOf(character)) * weight
  }, 0n)
  return sum % 31n === 0n
}
