import { checkCharacterOf } from '#identity/identity_number'

type Bearer = {
  /** Six digits. */
  region: string
  /** ISO date. */
  birthDate: string
  sex: 'male' | 'female'
  /** Tells those of one region, day and sex apart: 0 to 499. */
  turn: number
}

/** A valid identity number of a person who does not exist. */
export default function madeUpIdentityNumber({ region, birthDate, sex, turn }: Bearer) {
  const sequence = turn * 2 + (sex === 'male' ? 1 : 0)
  const digits = `${region}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return digits + checkCharacterOf(digits)
}
