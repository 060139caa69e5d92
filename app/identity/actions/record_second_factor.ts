import recordAct from '#audit/actions/record_act'
import tellOfAccount from '#identity/actions/tell_of_account'
import type Person from '#identity/models/person'

type Change = 'second_factor_set' | 'second_factor_removed' | 'second_factor_reset'

/** Writes down that a second factor changed and by whose hand, and tells its owner. */
export default async function recordSecondFactor(
  change: Change,
  person: Person,
  { by = person, reason = null }: { by?: Person; reason?: string | null } = {}
) {
  const { id, territoryId } = person
  await recordAct({
    ...{ act: `accounts.${change}`, kind: 'access', by, territoryId, reason },
    subject: { kind: 'person', id },
  })
  await tellOfAccount(person, change)
}
