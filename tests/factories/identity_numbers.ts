import madeUpIdentityNumber from '#database/demo/made_up_identity_number'
import uniqueNumber from '#tests/factories/unique_number'

type Bearer = { birthDate?: string; sex?: 'male' | 'female' }

/** A valid identity number that nobody else in the tests has. `birthDate` is an ISO date. */
export default function uniqueIdentityNumber({
  birthDate = '1980-05-17',
  sex = 'female',
}: Bearer = {}) {
  const unique = uniqueNumber()
  const county = String(unique % 10_000).padStart(4, '0')
  const turn = Math.floor(unique / 10_000) % 500
  return madeUpIdentityNumber({ region: `62${county}`, birthDate, sex, turn })
}
