import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DomainError } from '#core/errors'
import mergePersons from '#identity/actions/merge_persons'
import unmergePersons from '#identity/actions/unmerge_persons'
import Person from '#identity/models/person'
import PersonMerge from '#identity/models/person_merge'
import { digest, seal } from '#identity/sealed'
import sendNotice from '#notifications/actions/send_notice'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import everythingOf from './everything_of.ts'

const reason = '比对过证件'
const SECONDS = 25

/** Of five entries: two with a document, two with a network identity, one with neither; each has something. */
async function createEntries() {
  const community = await createCommunity()
  const entries = [
    await withDocument(community),
    await withDocument(community),
    await withNetworkIdentity(community),
    await withNetworkIdentity(community),
    await createResident(community),
  ]
  for (const [place, entry] of entries.entries()) await giveSomething(entry, place)
  return { by: await createStaff(community), entries, ids: entries.map(({ id }) => id) }
}

type Entries = Awaited<ReturnType<typeof createEntries>>

function withDocument(community: Territory) {
  const identityNumber = uniqueIdentityNumber()
  return createResident(community, { assuranceLevel: 'real_name', identityNumber })
}

async function withNetworkIdentity(community: Territory) {
  const number = crypto.randomUUID()
  const person = await createResident(community)
  const facts = { networkNumberSealed: seal(number), networkNumberDigest: digest(number) }
  await person.merge({ ...facts, name: null }).save()
  return person
}

/** A phone, points, a notice of their own and one that others have too, so that it cannot go along. */
async function giveSomething(person: Person, place: number) {
  await createAccount(person)
  await givePoints(person, 10 + place)
  for (const reference of ['everybody’s', `own ${place}`]) {
    const { id: personId, territoryId } = person
    const kind = { sender: 'identity', kind: 'may_represent', urgency: 'normal' } as const
    await sendNotice({ ...kind, personId, territoryId, reference, values: {}, href: null })
  }
}

const anyStep = fc.oneof(
  fc.record({ act: fc.constant('merge' as const), one: fc.nat(4), other: fc.nat(4) }),
  fc.record({ act: fc.constant('unmerge' as const), which: fc.nat(9) })
)

type Step = typeof anyStep extends fc.Arbitrary<infer Each> ? Each : never

async function take(step: Step, { by, ids }: Entries) {
  if (step.act === 'unmerge') {
    const done = await mergesOf(ids)
    if (done.length > 0) await unmergePersons(done[step.which % done.length], { by, reason })
    return
  }
  const [kept, merged] = [await find(ids[step.one]), await find(ids[step.other])]
  await mergePersons({ kept, merged, reason }, by)
}

const find = (id: string) => Person.findOrFail(id)

/** Those that have not been undone, the latest first. */
function mergesOf(ids: string[]) {
  return PersonMerge.query()
    .whereIn('kept_id', ids)
    .doesntHave('unmerge')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}

/** Whether a step was taken; one that is refused changes nothing. */
async function tryToTake(step: Step, entries: Entries) {
  try {
    await take(step, entries)
    return true
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return false
  }
}

/** What must be true however often entries become one and two again; in words what is not. */
async function broken({ ids }: Entries) {
  const people = await Person.query().whereIn('id', ids)
  const active = new Set(people.filter(({ mergedIntoId }) => !mergedIntoId).map(({ id }) => id))
  const accounts = await db
    .from('accounts')
    .whereIn('person_id', ids)
    .select(db.raw('person_now(person_id) as owner'))
  const numbers = (column: 'identityNumberDigest' | 'networkNumberDigest') =>
    people.filter((person) => person[column] && active.has(person.id)).length
  const balances = await Promise.all(ids.map((id) => balanceOf(id)))
  const points = balances.reduce((sum, { available }) => sum + available, 0)
  const notices = await db.from('notices').whereIn('person_id', ids)
  return [
    numbers('identityNumberDigest') === 2 || 'a document is not one active person',
    numbers('networkNumberDigest') === 2 || 'a network identity is not one active person',
    accounts.length === 5 || 'a phone is lost',
    accounts.every(({ owner }) => active.has(owner)) || 'a phone leads to nobody',
    points === 60 || `${points} points`,
    balances.every(({ posted }, at) => active.has(ids[at]) || posted === 0) || 'points lie fallow',
    notices.length === 10 || 'a notice is lost',
  ].filter((fault) => fault !== true)
}

test.group('Merging and separating, in any order', () => {
  test('keeps one person for one document, loses nothing, and comes back to what was there', async ({
    assert,
  }) => {
    const property = fc.asyncProperty(
      fc.array(anyStep, { minLength: 2, maxLength: 8 }),
      async (steps) => {
        const entries = await createEntries()
        const atFirst = await everythingOf(entries.entries)
        for (const step of steps) {
          const before = await everythingOf(entries.entries)
          const isTaken = await tryToTake(step, entries)
          if (!isTaken) assert.equal(await everythingOf(entries.entries), before)
          assert.deepEqual(await broken(entries), [])
        }

        const { by } = entries
        for (const merge of await mergesOf(entries.ids)) {
          await unmergePersons(merge, { by, reason })
        }

        assert.equal(await everythingOf(entries.entries), atFirst)
        assert.deepEqual(
          await Promise.all(entries.ids.map(async (id) => (await balanceOf(id)).available)),
          [10, 11, 12, 13, 14]
        )
      }
    )

    await fc.assert(property, {
      numRuns: 20,
      interruptAfterTimeLimit: SECONDS * 1_000,
      endOnFailure: true,
    })
    assert.deepEqual((await audit()).faults, [])
  })
})
