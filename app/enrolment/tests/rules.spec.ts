import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import enrol from '#enrolment/actions/enrol'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import type { NewSession } from '#enrolment/actions/open_session'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import Quota from '#enrolment/models/quota'
import whyNot from '#enrolment/queries/why_not'
import type Person from '#identity/models/person'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity, createGrid } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import { neighbours, openWith, refusalOf, seated, waiting } from './sessions.ts'

/** Somebody whose age is known, born so many years ago today. */
function aged(community: Territory, years: number) {
  const birthDate = DateTime.now().setZone('Asia/Shanghai').minus({ years }).toISODate()!
  const identityNumber = uniqueIdentityNumber({ birthDate })
  return createResident(community, { assuranceLevel: 'real_name', identityNumber })
}

async function codesOf(session: EnrolmentSession, person: Person) {
  const refusals = await whyNot(session, person)
  return refusals.map(({ code }) => code)
}

test.group('Who may sign up', () => {
  test('is told in one sentence why not, and what can be done', async ({ assert }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const [nobody] = await neighbours(community, 1)
    const inAnHour = DateTime.now().plus({ hours: 1 })
    const anHourAgo = DateTime.now().minus({ hours: 1 })
    const faults: [Partial<NewSession>, string][] = [
      [{ opensAt: DateTime.now().plus({ minutes: 5 }) }, 'E_ENROLMENT_NOT_OPEN'],
      [{ closesAt: anHourAgo }, 'E_ENROLMENT_CLOSED'],
      [{ startsAt: anHourAgo, endsAt: inAnHour }, 'E_ENROLMENT_STARTED'],
      [{ rules: [{ kind: 'age', from: 60 }] }, 'E_ENROLMENT_AGE_UNKNOWN'],
      [{ rules: [{ kind: 'grid', gridIds: [grid.id] }] }, 'E_ENROLMENT_GRID'],
      [{ rules: [{ kind: 'role', role: 'volunteer' }] }, 'E_ENROLMENT_ROLE'],
      [{ rules: [{ kind: 'level', level: 'real_name' }] }, 'E_ENROLMENT_LEVEL'],
      [{ rules: [{ kind: 'tag', fact: 'living_alone', code: '1' }] }, 'E_ENROLMENT_TAG'],
    ]

    for (const [terms, code] of faults) {
      const session = await openWith(community, terms)
      assert.equal(await refusalOf(enrol(session.id, nobody)), code)
      assert.deepEqual(await codesOf(session, nobody), [code])
      assert.isEmpty(await seated(session))
    }
  })

  test('follows from age, grid, role, level and what the register says', async ({ assert }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const person = await createStaff(community, { role: 'volunteer' })
    await person.merge({ gridId: grid.id, birthDate: DateTime.fromISO('1960-01-01') }).save()
    await db.table('person_facts').insert({
      id: crypto.randomUUID(),
      ...{ person_id: person.id, fact: 'marital_status', code: '10', valid_from: '2020-01-01' },
    })
    const rules: NewSession['rules'] = [
      { kind: 'age', from: 60 },
      { kind: 'grid', gridIds: [grid.id] },
      { kind: 'role', role: 'volunteer' },
      { kind: 'level', level: 'real_name' },
      { kind: 'tag', fact: 'marital_status', code: '10' },
    ]
    const session = await openWith(community, { rules })
    assert.isEmpty(await whyNot(session, person))
    await enrol(session.id, person)
    assert.lengthOf(await seated(session), 1)
  })

  test('the age is that of the day of the session, both ends included', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openWith(community, { rules: [{ kind: 'age', from: 60, to: 70 }] })
    const ages = [59, 60, 70, 71]
    const codes = []
    for (const years of ages) codes.push(await codesOf(session, await aged(community, years)))
    assert.deepEqual(codes, [['E_ENROLMENT_AGE'], [], [], ['E_ENROLMENT_AGE']])
  })

  test('nobody brings more people than they may, and each has a seat', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openWith(community, { seats: 3, companions: 1 })
    const [one, other] = await neighbours(community, 2)
    const tooMany = enrol(session.id, one, ['child', 'elder'])
    assert.equal(await refusalOf(tooMany), 'E_ENROLMENT_COMPANIONS')

    const enrolment = await enrol(session.id, one, ['child'])
    assert.lengthOf(await seated(session), 2)
    assert.equal(await refusalOf(enrol(session.id, other, ['elder'])), 'E_ENROLMENT_FULL')
    await cancelEnrolment(enrolment.id)
    assert.isEmpty(await seated(session))
  })
})

test.group('Quotas', () => {
  const forYoung = { group: { kind: 'age', from: 60 } as const, isForOthers: true, atMost: 2 }

  test('at most so many of a group sit, however many come at once', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openWith(community, {
      ...{ seats: 5, offerMinutes: 60, quotas: [forYoung] },
    })
    const young = await Promise.all(Array.from({ length: 12 }, () => aged(community, 30)))
    await Promise.all(young.map((person) => enrolOrWait(session.id, person)))
    assert.lengthOf(await seated(session), 2)
    assert.deepEqual(await codesOf(session, young.at(-1)!), ['E_ENROLMENT_GROUP_FULL'])

    const old = await Promise.all(Array.from({ length: 4 }, () => aged(community, 66)))
    await Promise.all(old.map((person) => enrolOrWait(session.id, person)))
    const sitting = await seated(session)
    assert.lengthOf(sitting, 5)
    assert.lengthOf(
      sitting.filter(({ personId }) => old.some(({ id }) => id === personId)),
      3
    )
  })

  test('a seat of a group that comes free is offered within the group first', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const quotas = [{ ...forYoung, atMost: 1 }]
    const session = await openWith(community, { seats: 2, offerMinutes: 60, quotas })
    const [young, youngToo] = [await aged(community, 30), await aged(community, 31)]
    const [old, oldToo] = [await aged(community, 66), await aged(community, 67)]
    const first = await enrolOrWait(session.id, young)
    const second = await enrolOrWait(session.id, old)
    await enrolOrWait(session.id, youngToo)
    await enrolOrWait(session.id, oldToo)

    await cancelEnrolment(second.enrolment!.id)
    const offered = (await waiting(session)).filter(({ enrolmentId }) => enrolmentId)
    assert.deepEqual(
      offered.map(({ personId }) => personId),
      [oldToo.id]
    )
    await cancelEnrolment(first.enrolment!.id)
    const both = (await waiting(session)).filter(({ enrolmentId }) => enrolmentId)
    assert.lengthOf(both, 2)
  })

  test('the database lets nobody sit above a quota, even by hand', async ({ assert }) => {
    const community = await createCommunity()
    const session = await openWith(community, { seats: 5, quotas: [forYoung] })
    for (const years of [20, 30]) await enrol(session.id, await aged(community, years))
    const quota = await Quota.findByOrFail('sessionId', session.id)
    const lower = () => quota.merge({ atMost: 1 }).save()
    await assert.rejects(lower, /enrolment_quota_places_exist/)
  })
})
