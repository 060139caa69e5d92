/**
 * The unified social credit code of an organisation by GB 32100-2015: 1 character of the registering
 * authority, 1 of the kind, 6 digits of region, the 9 characters of its organisation code (GB 11714)
 * and a check character.
 */

/** What exactly is wrong with a code that was typed. */
export type SocialCreditCodeFault = 'length' | 'characters' | 'organisation' | 'check'

/** The letters I, O, S, V and Z are left out: they look like digits, or like each other. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The code as it is stored: half-width, without spaces and hyphens, in capitals. */
export function normaliseSocialCreditCode(typed: string) {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** The first fault of a normalised code, or null if it is valid. */
export function faultOfSocialCreditCode(code: string): SocialCreditCodeFault | null {
  if (code.length !== 18) return 'length'
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code)) return 'characters'
  if (organisationCheckOf(code.slice(8, 16)) !== code[16]) return 'organisation'
  if (creditCheckOf(code) !== code[17]) return 'check'
  return null
}

/** The check character that belongs to the first 17: weights 3^i mod 31. */
function creditCheckOf(code: string) {
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return characters[(31 - (sum % 31)) % 31]
}

/** The check character of GB 11714 that belongs to 8 characters; letters count from A = 10. */
function organisationCheckOf(code: string) {
  const sum = [...code].reduce((total, character, place) => {
    return total + Number.parseInt(character, 36) * organisationWeights[place]
  }, 0)
  const check = 11 - (sum % 11)
  if (check === 11) return '0'
  return check === 10 ? 'X' : String(check)
}
