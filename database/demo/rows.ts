import { v7 as uuid } from 'uuid'
import type { AssuranceLevel } from '#core/plugin'
import nameInitials from '#identity/name_initials'
import { digest, seal } from '#identity/sealed'
import type { PlannedPerson } from './people.ts'

/** A planned person and the id of their row. */
export type Settled<Planned extends PlannedPerson = PlannedPerson> = {
  id: string
  planned: Planned
}

type Home = {
  territory_id: string
  grid_id: string | null
  household_id?: string
  assurance_level: AssuranceLevel
}

/** A row of `persons`. */
export function personRow({ id, planned }: Settled, home: Home) {
  const { birthDate, name, sex } = planned
  return {
    id,
    ...home,
    name,
    name_initials: nameInitials(name),
    sex,
    birth_date: birthDate,
    ...sealedNumber(planned),
  }
}

/** A row of `accounts`. */
export function accountRow(personId: string, phone: string) {
  return { id: uuid(), person_id: personId, phone_sealed: seal(phone), phone_digest: digest(phone) }
}

/** The columns of a table that keeps identity numbers. */
export function sealedNumber({ identityNumber }: PlannedPerson) {
  return {
    identity_number_sealed: seal(identityNumber),
    identity_number_digest: digest(identityNumber),
  }
}
