import { reaches } from '#core/assurance'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { AlreadyMovedOut } from '#identity/errors'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import ResidenceConfirmation from '#identity/models/residence_confirmation'
import { NotKnownByName, OwnResidence, ResidenceConfirmed } from '#identity/verification_errors'

/** Staff say that a person known by name lives in a household: the best that a person can be known. */
export default async function confirmResidence({ id }: HouseholdMember, by: Person) {
  return transaction(async (client) => {
    const member = await HouseholdMember.query({ client }).where('id', id).forUpdate().firstOrFail()
    await member.load('household')
    if (member.movedOutOn) throw new AlreadyMovedOut()
    if (member.personId === by.id) throw new OwnResidence()

    const person = await Person.query({ client })
      .where('id', member.personId)
      .forUpdate()
      .firstOrFail()
    if (!person.isRealName) throw new NotKnownByName()
    if (reaches(person.assuranceLevel, 'resident')) throw new ResidenceConfirmed()
    const levelBeneath = person.assuranceLevel
    const { household } = member
    const confirmation = await ResidenceConfirmation.create(
      {
        territoryId: household.territoryId,
        personId: person.id,
        memberId: member.id,
        levelBeneath,
        confirmedById: by.id,
      },
      { client }
    )
    await person.merge({ assuranceLevel: 'resident' }).save()
    await recordAct({
      act: 'verification.residence_confirmed',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: household.territoryId,
      before: { level: levelBeneath },
      after: { level: 'resident', household: household.number },
    })
    return confirmation
  })
}
