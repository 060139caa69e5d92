import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import mergePersons from '#identity/actions/merge_persons'
import unmergePersons from '#identity/actions/unmerge_persons'
import type Person from '#identity/models/person'
import awardPoints, { type PaidAward } from '#points/actions/award_points'
import holdPoints from '#points/actions/hold_points'
import resolveHold from '#points/actions/resolve_hold'
import reverseAward from '#points/actions/reverse_award'
import type { Cap } from '#points/caps'
import audit from '#points/queries/audit'
import outlookOf from '#points/queries/outlook_of'
import { createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const memo = { key: 'volunteer.points.service', values: { minutes: 60 } }
const why = '本人持证到场'
const daily: Cap[] = [{ per: 'person', within: 'day', most: 10 }]

/** One person twice, and a plugin that may pay them. */
async function createTwice() {
  const community = await createCommunity()
  await giveBudget('volunteer', community, 1_000)
  const [kept, merged] = [await createResident(community), await createResident(community)]
  const award = (person: Person, amount: number, caps: Cap[] = []): PaidAward => ({
    ...{ pluginId: 'volunteer', territoryId: community.id, personId: person.id },
    ...{ amount, ruleCode: 'service', reference: uuid(), reason: memo, caps },
  })
  return { award, by: await createStaff(community), kept, merged }
}

type Twice = Awaited<ReturnType<typeof createTwice>>

/** Spends an award, which then turns out not to have been earned. */
async function owe({ award }: Twice, person: Person, amount: number) {
  const paid = award(person, amount)
  await awardPoints(paid)
  await spend(paid)
  await reverseAward({ ...paid, byPersonId: null })
}

async function spend({ amount, personId, pluginId, territoryId }: PaidAward) {
  const expiresAt = DateTime.now().plus({ days: 1 })
  const terms = { pluginId, personId, territoryId, amount, reference: uuid(), expiresAt }
  const { id } = await holdPoints({ ...terms, reason: memo })
  await resolveHold(id, { type: 'capture', memo, actorId: null })
}

const debtOf = async ({ id }: Person) => (await outlookOf(id)).debt

test.group('Points of two entries of one person', () => {
  test('what is taken back goes from what they have now, once, whichever entry is named', async ({
    assert,
  }) => {
    const { award, by, kept, merged } = await createTwice()
    const [first, second] = [award(merged, 20), award(merged, 8)]
    for (const each of [first, second]) await awardPoints(each)
    await mergePersons({ kept, merged, reason: why }, by)

    await reverseAward({ ...first, byPersonId: null })
    await reverseAward({ ...second, personId: kept.id, byPersonId: null })
    await reverseAward({ ...second, byPersonId: null })

    assert.deepInclude(await outlookOf(kept.id), { available: 0, debt: 0 })
    assert.equal(await debtOf(merged), 0)
    assert.deepEqual((await audit()).faults, [])
  })

  test('what they have spent meanwhile they owe', async ({ assert }) => {
    const { award, by, kept, merged } = await createTwice()
    const [first, second] = [award(merged, 20), award(merged, 8)]
    for (const each of [first, second]) await awardPoints(each)
    await mergePersons({ kept, merged, reason: why }, by)

    await spend(award(kept, 15))
    await reverseAward({ ...first, byPersonId: null })

    assert.deepInclude(await outlookOf(kept.id), { available: 0, debt: 7 })
    await awardPoints(award(kept, 9))
    assert.deepInclude(await outlookOf(kept.id), { available: 2, debt: 0 })
    assert.deepEqual((await audit()).faults, [])
  })

  test('what one owes the other owes too, and each again when they are two', async ({ assert }) => {
    const twice = await createTwice()
    const { award, by, kept, merged } = twice
    await owe(twice, merged, 20)
    await owe(twice, kept, 5)

    const { merge } = await mergePersons({ kept, merged, reason: why }, by)
    assert.deepEqual([await debtOf(kept), await debtOf(merged)], [25, 0])
    await awardPoints(award(kept, 15))
    assert.deepInclude(await outlookOf(kept.id), { available: 0, debt: 10 })
    await unmergePersons(merge, { by, reason: why })

    // What was repaid meanwhile stays repaid.
    assert.deepEqual([await debtOf(kept), await debtOf(merged)], [0, 10])
    assert.isEmpty((await audit()).faults)
  })

  test('a cap that one has used up is used up', async ({ assert }) => {
    const { award, by, kept, merged } = await createTwice()
    await awardPoints(award(merged, 7, daily))
    const { merge } = await mergePersons({ kept, merged, reason: why }, by)

    assert.equal(await awardPoints(award(kept, 10, daily)), 3)
    assert.equal(await awardPoints(award(merged, 10, daily)), 0)

    await unmergePersons(merge, { by, reason: why })
    assert.equal(await awardPoints(award(kept, 10, daily)), 7)
    assert.equal(await awardPoints(award(merged, 10, daily)), 3)
    assert.isEmpty((await audit()).faults)
  })

  test('that were both paid up to the cap are paid no more, and are two again', async ({
    assert,
  }) => {
    const { award, by, kept, merged } = await createTwice()
    for (const person of [kept, merged]) await awardPoints(award(person, 10, daily))

    const { merge } = await mergePersons({ kept, merged, reason: why }, by)
    assert.equal(await awardPoints(award(kept, 10, daily)), 0)
    const raised: Cap[] = [{ ...daily[0], most: 25 }]
    assert.equal(await awardPoints(award(kept, 10, raised)), 5)

    await unmergePersons(merge, { by, reason: why })
    assert.equal(await awardPoints(award(merged, 10, raised)), 10)
    assert.isEmpty((await audit()).faults)
  })

  test('an award to the one is taken back though they are one by now', async ({ assert }) => {
    const { award, by, kept, merged } = await createTwice()
    const paid = award(merged, 7, daily)
    await awardPoints(paid)
    const { merge } = await mergePersons({ kept, merged, reason: why }, by)

    await reverseAward({ ...paid, personId: kept.id, byPersonId: null })

    assert.deepInclude(await outlookOf(kept.id), { available: 0, debt: 0 })
    await unmergePersons(merge, { by, reason: why })
    assert.deepInclude(await outlookOf(merged.id), { available: 0, debt: 0 })
    assert.isEmpty((await audit()).faults)
  })

  test('follow over two merges, and back', async ({ assert }) => {
    const twice = await createTwice()
    const { award, by, kept, merged } = twice
    const third = await createResident(await kept.related('territory').query().firstOrFail())
    await owe(twice, third, 9)
    await awardPoints({ ...award(third, 4, daily), doneAt: DateTime.now().minus({ days: 1 }) })

    const first = await mergePersons({ kept: merged, merged: third, reason: why }, by)
    const second = await mergePersons({ kept, merged: await merged.refresh(), reason: why }, by)
    assert.equal(await debtOf(kept), 5)
    const yesterday = { doneAt: DateTime.now().minus({ days: 1 }) }
    assert.equal(await awardPoints({ ...award(kept, 10, daily), ...yesterday }), 6)

    for (const { merge } of [second, first]) await unmergePersons(merge, { by, reason: why })
    assert.deepEqual([await debtOf(kept), await debtOf(merged), await debtOf(third)], [0, 0, 0])
    assert.isEmpty((await audit()).faults)
  })
})
