import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import giveUpHome from '#identity/actions/give_up_home'
import { AlreadyLivesThere, HouseholdHasHead } from '#identity/errors'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import ResidenceConfirmation from '#identity/models/residence_confirmation'
import { AlreadySuperseded, EndsTooEarly, InTheFuture } from '#registers/errors'
import explain from '#registers/explain'
import today from '#registers/today'

type Correction = {
  relation: string | null
  movedInOn: DateTime
  movedOutOn: DateTime | null
  reason: string
}

const explainMember = explain({
  household_members_live_there_once: AlreadyLivesThere,
  household_members_have_one_head: HouseholdHasHead,
})

/** Somebody lived there otherwise than written down: the old row is kept as believed until now. */
export default async function correctMembership(
  { id }: HouseholdMember,
  { reason, ...right }: Correction,
  by: Person
) {
  if (right.movedInOn > today()) throw new InTheFuture()
  if (right.movedOutOn && right.movedOutOn <= right.movedInOn) throw new EndsTooEarly()

  return transaction(async (client) => {
    const member = await HouseholdMember.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (member.supersededAt) throw new AlreadySuperseded()
    const person = await Person.findOrFail(member.personId, { client })

    await member.merge({ supersededAt: DateTime.now(), supersededById: by.id, reason }).save()
    const { householdId, movedInById, personId } = member
    const corrected = await HouseholdMember.create(
      { householdId, personId, movedInById, ...right },
      { client }
    ).catch(explainMember)
    await confirmInstead(member, corrected, client)
    if (corrected.movedOutOn) await giveUpHome(corrected, by, client)
    await recordAct({
      act: 'registers.home_corrected',
      by,
      subject: { kind: 'person', id: personId },
      territoryId: person.territoryId,
      reason,
      before: { on: member.movedInOn.toISODate(), relation: member.relation },
      after: { on: right.movedInOn.toISODate(), relation: right.relation },
    })
  })
}

/** That staff know somebody to live there holds for the right entry too. */
async function confirmInstead(
  wrong: HouseholdMember,
  right: HouseholdMember,
  client: TransactionClient
) {
  await ResidenceConfirmation.query({ client })
    .where('member_id', wrong.id)
    .withScopes((confirmations) => confirmations.inForce())
    .update({ memberId: right.id })
}
