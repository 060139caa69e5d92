import type { TransactionClient } from '#core/database'
import type { JSONDataTypes } from '@adonisjs/core/types/transformers'
import type Person from '#identity/models/person'

/** What a plugin holds about a person: by kind (text `<id>.personal_data.<kind>`), the records as plain values. */
export type PersonalRecords = Record<string, { [field: string]: JSONDataTypes }[]>

/**
 * What became of a person's data when erasure was asked for (PIPL art. 47): `erased`, `anonymised`
 * (rows are kept, nobody can be recognised in them), or `retained` because a law says so; `basis`
 * then is the key of the text that names the law and the time.
 */
export type Erasure =
  { outcome: 'erased' } | { outcome: 'anonymised' } | { outcome: 'retained'; basis: string }

/**
 * Copy (PIPL art. 45) and erasure (art. 47) of what a plugin holds about a person; the default export of
 * its `personal_data.ts`. Both work also where the plugin is disabled or archived, and may run twice; of
 * somebody who was known by two entries they run for each, since some rows stay with the older one.
 * One that throws stops the erasure in all plugins: nobody is erased by half.
 */
export type PersonalData = {
  export: (person: Person) => Promise<PersonalRecords>
  /** Writes through `client`: the transaction of this person's whole erasure, in all plugins. */
  erase: (person: Person, client: TransactionClient) => Promise<Erasure>
}

/** Declares the default export of a plugin's `personal_data.ts`. */
export function definePersonalData(personalData: PersonalData): PersonalData {
  return personalData
}
