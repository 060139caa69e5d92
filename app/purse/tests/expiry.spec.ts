import db from '@adonisjs/lucid/services/db'
import fc from 'fast-check'
import { test } from '@japa/runner'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { householdAccount } from '#points/accounts'
import holdPoints from '#points/actions/hold_points'
import warnOfExpiry from '#purse/actions/warn_of_expiry'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { DateTime } from 'luxon'
import { createFamily, createPurse, giveExpiring, giveExpiringTo, inDays } from './purses.ts'

type Told = {
  kind: string
  reference: string
  values: { points: number; on: string; days: number }
}

async function toldOf({ id }: Person): Promise<Told[]> {
  return db
    .from('notices')
    .where({ person_id: id, sender: 'purse' })
    .orderBy('created_at')
    .orderBy('id')
}

/** The stages in which a person was told of what expires on a day. */
const stages = (told: Told[], days: number) =>
  told
    .filter(({ values }) => values.on === inDays(days))
    .map(({ reference }) => Number(reference.split(':')[2]))

test.group('Messages about points that expire', () => {
  test('come when a month is left, with the sum of the day', async ({ assert }) => {
    const { person } = await createPurse(0)
    await giveExpiring(person, 30, 30)
    await giveExpiring(person, 15, 30)
    await giveExpiring(person, 99, 31)
    await warnOfExpiry()
    const told = await toldOf(person)
    assert.lengthOf(told, 1)
    assert.deepEqual(told[0].values, { points: 45, on: inDays(30), days: 30 })
  })

  test('do not speak of what is spent or set aside', async ({ assert }) => {
    const { community, person } = await createPurse(0)
    await giveExpiring(person, 30, 5)
    await holdPoints({
      ...{ pluginId: 'mall', personId: person.id, territoryId: community.id, amount: 30 },
      ...{ reference: person.id, reason: { key: 'mall.points.reservation', values: {} } },
      expiresAt: DateTime.now().plus({ days: 7 }),
    })
    await warnOfExpiry()
    assert.isEmpty(await toldOf(person))
  })

  test('of a household go to everybody who lives there', async ({ assert }) => {
    const { household, neighbour, one, other } = await createFamily()
    await giveExpiringTo(householdAccount(household.id), 20, 6)
    await warnOfExpiry()
    for (const person of [one, other]) {
      assert.deepEqual(
        (await toldOf(person)).map(({ kind }) => kind),
        ['household_expiring']
      )
    }
    assert.isEmpty(await toldOf(neighbour))
  })

  test('come once at each stage, however often and at once it runs, and breaks off', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const day = fc.constantFrom(0, 1, 6, 7, 8, 20, 30, 31, 60)
    const turns = fc.array(fc.constantFrom('once', 'together', 'broken'), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(day, { maxLength: 4 }), turns, async (days, runs) => {
        const person = await createResident(community)
        for (const each of days) await giveExpiring(person, 10, each)
        for (const run of [...runs, 'once']) await attempt(run)

        const told = await toldOf(person)
        for (const each of days) {
          const expected = each > 30 ? [] : [each > 7 ? 30 : 7]
          assert.deepEqual(stages(told, each), expected)
        }
      }),
      { numRuns: 15 }
    )
  })
})

/** As it goes on a server: alone, in several processes, or cut off before it was kept. */
async function attempt(run: string) {
  if (run === 'together') await Promise.all([warnOfExpiry(), warnOfExpiry(), warnOfExpiry()])
  else if (run === 'once') await warnOfExpiry()
  else await transaction(cutOff).catch((error) => expectCut(error))
}

async function cutOff() {
  await warnOfExpiry()
  throw new Error('cut off')
}

function expectCut(error: unknown) {
  if (!(error instanceof Error) || error.message !== 'cut off') throw error
}
