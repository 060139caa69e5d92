import { DateTime } from 'luxon'
import { faultOfIdentityNumber } from '#identity/identity_number'

/** Words in a field's name that say: this is about a person, and not to be found by searching. */
const sensitiveWords = [
  ...(['identity', 'certificate', 'passport', 'phone', 'mobile', 'email', 'door'] as const),
  ...(['household', 'birth', 'birthday', 'age', 'sex', 'gender', 'ethnicity'] as const),
  ...(['religion', 'income', 'bank', 'health', 'illness', 'disability', 'medical'] as const),
  ...(['password', 'secret', 'sealed', 'digest'] as const),
]

type SensitiveWord = (typeof sensitiveWords)[number]

/** Names of fields that do not compile in a manifest: `phone`, `contact_phone`, `phone_sealed`, `contactPhone`. */
export type SensitiveName =
  | SensitiveWord
  | `${SensitiveWord}_${string}`
  | `${string}_${SensitiveWord}`
  | `${string}${Capitalize<SensitiveWord>}`

/** Whether a field of this name may hold what nobody is to be found by. */
export function isSensitiveName(name: string) {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
  return words.some((word) => sensitiveWords.some((each) => each === word))
}

const possibleNumber = /[0-9]{17}[0-9Xx]/g

/** The text without identity numbers, which somebody may have written into a title by mistake. */
export function withoutIdentityNumbers(text: string) {
  return text.replace(possibleNumber, (digits) => {
    const today = DateTime.now().toISODate()
    return faultOfIdentityNumber(digits.toUpperCase(), today) === null ? '' : digits
  })
}
