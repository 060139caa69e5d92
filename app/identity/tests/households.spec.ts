import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import moveIn from '#identity/actions/move_in'
import moveOut from '#identity/actions/move_out'
import { HouseholdHasHead } from '#identity/errors'
import HouseholdMember from '#identity/models/household_member'
import { createHousehold } from '#tests/factories/households'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

const day = (iso: string) => DateTime.fromISO(iso)
const joining = (on: string, relation: string | null = '2') => {
  return { relation, on: day(on), isChiefHome: true }
}

async function createFamily() {
  const community = await createCommunity()
  const household = await createHousehold(community)
  const person = await createResident(community)
  return { community, household, person, by: await createStaff(community) }
}

const homesOf = ({ id }: { id: string }) =>
  HouseholdMember.query()
    .where('person_id', id)
    .withScopes((members) => members.present())

test.group('Moving in and out', () => {
  test('whoever moves in lives there, and the act is written down', async ({ assert }) => {
    const { by, household, person } = await createFamily()

    await moveIn(person, household, { ...joining('2026-01-01'), by })

    await person.refresh()
    assert.equal(person.householdId, household.id)
    const entry = await db.from('audit_entries').where('subject_id', person.id).firstOrFail()
    assert.deepEqual([entry.act, entry.actor_id], ['identity.moved_in', by.id])
  })

  test('a person may have two homes, and keeps one when they give up the other', async ({
    assert,
  }) => {
    const { by, community, household, person } = await createFamily()
    const second = await createHousehold(community)
    await moveIn(person, household, { ...joining('2026-01-01'), by })
    await moveIn(person, second, { ...joining('2026-02-01'), by })
    const [, later] = await homesOf(person).orderBy('moved_in_on')

    await moveOut(later, { on: day('2026-03-01'), by })

    assert.lengthOf(await homesOf(person), 1)
    await person.refresh()
    assert.equal(person.householdId, household.id)
  })

  test('nobody moves in twice, not even at the same moment', async ({ assert }) => {
    const { by, household, person } = await createFamily()

    const answers = await Promise.allSettled(
      ['2026-01-01', '2026-02-01', '2026-03-01'].map((on) =>
        moveIn(person, household, { ...joining(on), by })
      )
    )

    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    const [refused] = answers.filter((answer) => answer.status === 'rejected')
    assert.equal(refused.reason.code, 'E_IDENTITY_ALREADY_LIVES_THERE')
    assert.lengthOf(await homesOf(person), 1)
  })

  test('whoever left may come back, and both times stay known', async ({ assert }) => {
    const { by, household, person } = await createFamily()
    const first = await moveIn(person, household, { ...joining('2025-01-01'), by })
    await moveOut(first, { on: day('2025-06-01'), by })

    await moveIn(person, household, { ...joining('2026-01-01'), by })

    assert.lengthOf(await HouseholdMember.query().where('person_id', person.id), 2)
  })

  test('a household has one head at a time', async ({ assert }) => {
    const { by, community, household, person } = await createFamily()
    const other = await createResident(community)
    await moveIn(person, household, { ...joining('2026-01-01', '0'), by })

    await assert.rejects(
      () => moveIn(other, household, { ...joining('2026-01-01', '02'), by }),
      HouseholdHasHead
    )
  })

  test('nobody leaves before they came, or twice', async ({ assert }) => {
    const { by, household, person } = await createFamily()
    const member = await moveIn(person, household, { ...joining('2026-01-10'), by })
    const leave = (on: string) => moveOut(member, { on: day(on), by })

    const early = await leave('2026-01-10').catch(({ code }) => code)
    await leave('2026-02-01')
    const again = await leave('2026-03-01').catch(({ code }) => code)

    assert.deepEqual(
      [early, again],
      ['E_IDENTITY_MOVED_OUT_TOO_EARLY', 'E_IDENTITY_ALREADY_MOVED_OUT']
    )
  })
})
