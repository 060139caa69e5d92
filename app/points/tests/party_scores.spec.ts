import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import {
  awardPartyScore,
  partyScoreHistoryOf,
  partyScoreOf,
  takePartyScoreBack,
  type PartyScoreAward,
} from '#core/party_scores'
import mergePersons from '#identity/actions/merge_persons'
import unmergePersons from '#identity/actions/unmerge_persons'
import { partyScoreAccount, personAccount } from '#points/accounts'
import audit from '#points/queries/audit'
import balanceOf, { balanceIn } from '#points/queries/balance'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { accountFor, carryOut, post } from './ledger.ts'

const reason = { key: 'tests.party.shift', values: { title: '义务植树' } }
const inShanghai = (moment: string) => DateTime.fromISO(moment, { zone: 'Asia/Shanghai' })

async function createMember() {
  const community = await createCommunity()
  const person = await createResident(community)
  const deed = (score: number, changes: Partial<PartyScoreAward> = {}): PartyScoreAward => ({
    ...{ pluginId: 'tests', territoryId: community.id, personId: person.id },
    ...{ score, reference: randomUUID(), reason, ...changes },
  })
  return { community, deed, person }
}

test.group('The book of party scores', () => {
  test('counts a deed once, though a hundred tell of it at once', async ({ assert }) => {
    const { deed, person } = await createMember()
    const planting = deed(3)

    await Promise.all(Array.from({ length: 100 }, () => awardPartyScore(planting)))

    assert.equal(await partyScoreOf(person.id), 3)
    assert.lengthOf(await partyScoreHistoryOf(person.id), 1)
    assert.isEmpty((await audit()).faults)
  })

  test('counts for the year in which it was done in Asia/Shanghai', async ({ assert }) => {
    const { deed, person } = await createMember()
    await awardPartyScore(deed(2, { doneAt: inShanghai('2025-12-31T23:59:59') }))
    await awardPartyScore(deed(5, { doneAt: inShanghai('2026-01-01T00:00:00') }))

    assert.equal(await partyScoreOf(person.id, 2025), 2)
    assert.equal(await partyScoreOf(person.id, 2026), 5)
    assert.equal(await partyScoreOf(person.id, 2024), 0)
    assert.equal(await partyScoreOf(person.id), 7)
  })

  test('takes back once what a deed has brought, out of its year, and nobody comes below nothing', async ({
    assert,
  }) => {
    const { deed, person } = await createMember()
    const doneAt = inShanghai('2025-06-01')
    const [wrong, right] = [deed(4, { doneAt }), deed(1)]
    await awardPartyScore(wrong)
    await awardPartyScore(right)

    await Promise.all(Array.from({ length: 20 }, () => takePartyScoreBack(wrong)))
    await takePartyScoreBack(deed(9))
    await awardPartyScore(wrong)

    assert.equal(await partyScoreOf(person.id, 2025), 0)
    assert.equal(await partyScoreOf(person.id), 1)
    const lines = await partyScoreHistoryOf(person.id)
    assert.deepEqual(
      lines.map(({ pluginId, score, year }) => [pluginId, score, year]),
      [
        ['tests', -4, 2025],
        ['tests', 1, DateTime.now().setZone('Asia/Shanghai').year],
        ['tests', 4, 2025],
      ]
    )
    assert.isEmpty((await audit()).faults)
  })

  test('adds up to what was awarded and not taken back, whatever comes twice and in which order', async ({
    assert,
  }) => {
    const step = fc.record({ place: fc.nat(4), isBack: fc.boolean() })
    const any = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { deed, person } = await createMember()
      const deeds = [1, 2, 4, 8, 16].map((score) => deed(score))
      const [awarded, back] = [new Set<number>(), new Set<number>()]
      for (const { isBack, place } of steps) {
        await (isBack ? takePartyScoreBack(deeds[place]) : awardPartyScore(deeds[place]))
        if (!isBack) awarded.add(place)
        else if (awarded.has(place)) back.add(place)
      }
      const left = [...awarded.difference(back)].map((place) => deeds[place].score)
      assert.equal(
        await partyScoreOf(person.id),
        left.reduce((sum, score) => sum + score, 0)
      )
    })
    await fc.assert(any, { numRuns: 20 })
  })

  test('refuses what is no score, and another deed under the same reference', async ({
    assert,
  }) => {
    const { deed, person } = await createMember()
    const first = deed(2)
    await awardPartyScore(first)

    for (const score of [0, -1, 1.5]) await assert.rejects(() => awardPartyScore(deed(score)))
    await assert.rejects(() => awardPartyScore({ ...first, score: 3 }))
    assert.equal(await partyScoreOf(person.id), 2)
  })

  test('writes down who of the staff decided so, once', async ({ assert }) => {
    const { community, deed, person } = await createMember()
    const by = await createStaff(community)
    const decided = deed(6, { byPersonId: by.id })
    for (const _ of ['once', 'twice']) await awardPartyScore(decided)
    for (const _ of ['once', 'twice']) await takePartyScoreBack(decided)

    const acts = await db.from('audit_entries').where('subject_id', person.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ act, actor_id: actor, territory_id: place }) => [act, actor, place]),
      [
        ['points.party_score_awarded', by.id, community.id],
        ['points.party_score_taken_back', by.id, community.id],
      ]
    )
  })

  test('two entries of one person have one score, and each its own when they are two again', async ({
    assert,
  }) => {
    const { community, deed, person: kept } = await createMember()
    const merged = await createResident(community)
    const by = await createStaff(community)
    const theirs = deed(5, { personId: merged.id })
    await awardPartyScore(deed(2))
    await awardPartyScore(theirs)

    const { merge } = await mergePersons({ kept, merged, reason: '本人持证到场' }, by)
    assert.deepEqual([await partyScoreOf(kept.id), await partyScoreOf(merged.id)], [7, 7])
    await takePartyScoreBack(theirs)
    assert.equal(await partyScoreOf(kept.id), 2)

    await unmergePersons(merge, { by, reason: '不是同一人' })
    assert.deepEqual([await partyScoreOf(kept.id), await partyScoreOf(merged.id)], [2, 0])
    assert.isEmpty((await audit()).faults)
  })
})

test.group('Party scores never become points', () => {
  test('no command leads out of the book, nor into it', async ({ assert }) => {
    const { deed, person } = await createMember()
    await awardPartyScore(deed(6))
    const score = await accountFor(partyScoreAccount(person.id, thisYear()))
    const points = await accountFor(personAccount(person.id))

    const receipts = await carryOut([post(score, points, 6), post(points, score, 6)])

    for (const { outcome } of receipts) assert.deepInclude(outcome, { code: 'book_mismatch' })
    assert.equal((await balanceOf(person.id)).posted, 0)
  })

  test('the database refuses a transfer between the books, and an account that changes its book', async ({
    assert,
  }) => {
    const { deed, person } = await createMember()
    await awardPartyScore(deed(6))
    const account = partyScoreAccount(person.id, thisYear())
    const score = await accountFor(account)
    const points = await accountFor(personAccount(person.id))

    await assert.rejects(() => turnInto(score, points), /do not agree/)
    await assert.rejects(() =>
      db.from('points_accounts').where({ id: score.id }).update({ book: 'points' })
    )
    assert.equal((await balanceIn(account)).posted, 6)
    assert.equal((await balanceOf(person.id)).posted, 0)
  })
})

const thisYear = () => DateTime.now().setZone('Asia/Shanghai').year

/** All that somebody with a console would write to make points of a score, right in all but the book. */
async function turnInto(score: { id: number }, points: { id: number }) {
  await db.rawQuery(
    `with taken as (
       update points_accounts set posted = 0, seq = seq + 1, head = sha256('x') where id = :score
     ), given as (
       update points_accounts set posted = 6, seq = seq + 1, head = sha256('x') where id = :points
     )
     insert into points_transfers (key, fingerprint, reference, book, kind, phase, debit, credit, amount,
       debit_seq, credit_seq, debit_after, credit_after, at, memo, hash)
     select substr(hash, 1, 16), fingerprint, :reference, 'points', kind, phase, :score, :points, 6,
       2, 1, 0, 6, at, memo, sha256('x')
     from points_transfers where credit = :score`,
    { score: score.id, points: points.id, reference: randomUUID() }
  )
}
