import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import { AlreadyLivesThere, HouseholdHasHead } from '#identity/errors'
import type Household from '#identity/models/household'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import transaction from '#core/transaction'

type MoveIn = {
  /** To the head of the household, by GB/T 4761. */
  relation: string | null
  on: DateTime
  /** Whether this is the home of every day from now on, rather than a second one. */
  isChiefHome: boolean
}

/** A person joins a household; a home they had before stays theirs until they move out of it. */
export default async function moveIn(
  person: Person,
  household: Household,
  { isChiefHome, on, relation, by }: MoveIn & { by: Person }
) {
  return transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const member = await HouseholdMember.create(
      {
        householdId: household.id,
        personId: person.id,
        relation,
        movedInOn: on,
        movedInById: by.id,
      },
      { client }
    ).catch(explain)
    if (isChiefHome) await person.useTransaction(client).merge({ householdId: household.id }).save()
    await recordAct({
      act: 'identity.moved_in',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: household.territoryId,
      after: { household: household.number, relation, on: on.toISODate() },
    })
    return member
  })
}

/** The constraints of the table say what cannot be; here it becomes words. */
function explain(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  if (constraint === 'household_members_live_there_once') throw new AlreadyLivesThere()
  if (constraint === 'household_members_have_one_head') throw new HouseholdHasHead()
  throw error
}
