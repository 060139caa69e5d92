import { test } from '@japa/runner'
import pointsLane from '#points/points_lane'
import audit from '#points/queries/audit'
import outcomeOf from '#points/queries/outcome_of'
import { fresh, openPurses, post } from './ledger.ts'

test.group('Points: the lane into the database', () => {
  test('many at once from one account are carried out exactly', async ({ assert }) => {
    const { giver, receiver } = await openPurses(500)
    const gifts = Array.from({ length: 300 }, () => post(giver, receiver, 2))

    const answers = await Promise.all(gifts.map((gift) => pointsLane.post(gift)))

    const statuses = answers.map(([{ outcome }]) => outcome.status)
    assert.lengthOf(
      statuses.filter((status) => status === 'applied'),
      250
    )
    assert.equal((await fresh(giver)).posted, 0)
    assert.equal((await fresh(receiver)).posted, 500)
    assert.isEmpty((await audit()).faults)
  })

  test('the same deed a hundred times at once is one transfer', async ({ assert }) => {
    const { giver, receiver } = await openPurses(500)
    const gift = post(giver, receiver, 5)

    const answers = await Promise.all(Array.from({ length: 100 }, () => pointsLane.post(gift)))

    const statuses = answers.map(([{ outcome }]) => outcome.status)
    assert.lengthOf(
      statuses.filter((status) => status === 'applied'),
      1
    )
    assert.lengthOf(new Set(answers.map(([{ id }]) => id)), 1)
    assert.equal((await fresh(receiver)).posted, 5)
  })

  test('whoever lost the answer is told by the reference what was kept', async ({ assert }) => {
    const { giver, receiver } = await openPurses(500)
    const gift = post(giver, receiver, 5)
    assert.isNull(await outcomeOf(gift.reference))

    const [applied] = await pointsLane.post(gift)

    const [again] = await pointsLane.post(gift)
    assert.deepEqual(await outcomeOf(gift.reference), again)
    assert.equal(again.id, applied.id)
  })
})
