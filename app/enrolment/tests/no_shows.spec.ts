import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import enrol from '#enrolment/actions/enrol'
import excuseNoShow from '#enrolment/actions/excuse_no_show'
import checkIn from '#enrolment/actions/check_in'
import remind from '#enrolment/actions/remind'
import settleSessions from '#enrolment/actions/settle_sessions'
import NoShow from '#enrolment/models/no_show'
import noShowsOf from '#enrolment/queries/no_shows_of'
import type Person from '#identity/models/person'
import { createStaff } from '#tests/factories/people'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import { neighbours, openWith, refusalOf } from './sessions.ts'

/** Somebody signed up, did not come, and it is settled; another one was there. */
async function miss(community: Territory, person: Person, { daysAgo }: { daysAgo: number }) {
  const staff = await createStaff(community)
  const [other] = await neighbours(community, 1)
  const session = await openWith(community, {})
  const enrolment = await enrol(session.id, person)
  const there = await enrol(session.id, other)
  await checkIn(session.id, there.code, staff)
  const endsAt = DateTime.now().minus({ days: daysAgo })
  await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()
  await settleSessions()
  await settleSessions()
  return enrolment
}

test.group('Sessions that were missed', () => {
  test('are noted once and told to the person', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('volunteer', community)
    const [person] = await neighbours(community, 1)
    await miss(community, person, { daysAgo: 2 })

    assert.lengthOf(await NoShow.query().where('person_id', person.id), 1)
    const notices = await db.from('notices').where('person_id', person.id)
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['missed']
    )
  })

  test('count wholly for a month, by half for three, and then no more', async ({ assert }) => {
    const community = await createCommunity()
    const [person] = await neighbours(community, 1)
    for (const daysAgo of [2, 40, 100]) await miss(community, person, { daysAgo })
    const { count, weight } = await noShowsOf(person.id)
    assert.deepEqual({ count, weight }, { count: 2, weight: 1.5 })
  })

  test('keep somebody from signing up until they count less, or are excused', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [person] = await neighbours(community, 1)
    const staff = await createStaff(community)
    const missed = [
      await miss(community, person, { daysAgo: 2 }),
      await miss(community, person, { daysAgo: 5 }),
    ]
    const strict = await openWith(community, { noShowLimit: 2 })
    const mild = await openWith(community, { noShowLimit: 3 }, { hours: 5 })

    assert.equal(await refusalOf(enrol(strict.id, person)), 'E_ENROLMENT_NO_SHOWS')
    assert.isNull(await refusalOf(enrol(mild.id, person)))
    await excuseNoShow(missed[0].id, '住院了', staff)
    const again = excuseNoShow(missed[0].id, '住院了', staff)
    assert.equal(await refusalOf(again), 'E_ENROLMENT_NOTHING_TO_EXCUSE')
    assert.isNull(await refusalOf(enrol(strict.id, person)))
    const acts = await db.from('audit_entries').where('subject_id', person.id)
    assert.include(
      acts.map(({ act }) => act),
      'enrolment.no_show_excused'
    )
  })
})

test.group('Reminders', () => {
  test('everybody who is expected within a day is reminded, once', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('volunteer', community)
    const [soon, later] = await neighbours(community, 2)
    const near = await enrol((await openWith(community, {}, { hours: 20 })).id, soon)
    const far = await enrol((await openWith(community, {}, { hours: 30 })).id, later)
    for (const enrolment of [near, far]) {
      await enrolment.merge({ createdAt: DateTime.now().minus({ days: 1 }) }).save()
    }

    await remind()
    await remind()

    const kinds = await db.from('notices').whereIn('person_id', [soon.id, later.id])
    assert.deepEqual(
      kinds.map(({ kind, person_id }) => [kind, person_id]),
      [['reminder', soon.id]]
    )
  })
})
