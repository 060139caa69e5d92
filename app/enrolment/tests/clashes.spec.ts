import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import acceptOffer from '#enrolment/actions/accept_offer'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import changeSession from '#enrolment/actions/change_session'
import { forgetOldClashes } from '#enrolment/actions/mark_clashes'
import enrol from '#enrolment/actions/enrol'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import Enrolment from '#enrolment/models/enrolment'
import mergePersons from '#identity/actions/merge_persons'
import { createStaff } from '#tests/factories/people'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import { neighbours, openIn, openWith, refusalOf, waiting } from './sessions.ts'

test.group('Sessions at the same time', () => {
  test('nobody signs up for two, also not at the same moment', async ({ assert }) => {
    const community = await createCommunity()
    const [person] = await neighbours(community, 1)
    const sessions = await Promise.all(Array.from({ length: 8 }, () => openIn(community, 3)))

    const codes = await Promise.all(sessions.map(({ id }) => refusalOf(enrol(id, person))))

    assert.lengthOf(
      codes.filter((code) => code === null),
      1
    )
    assert.lengthOf(
      codes.filter((code) => code === 'E_ENROLMENT_CLASH'),
      7
    )
    assert.lengthOf(await Enrolment.query().where('person_id', person.id), 1)
  })

  test('one after the other is possible', async ({ assert }) => {
    const community = await createCommunity()
    const [person] = await neighbours(community, 1)
    const first = await openIn(community, 3)
    const second = await openWith(community, {
      startsAt: first.endsAt,
      endsAt: first.endsAt.plus({ hours: 1 }),
    })
    await enrol(first.id, person)
    assert.isNull(await refusalOf(enrol(second.id, person)))
  })

  test('the database refuses it too', async ({ assert }) => {
    const community = await createCommunity()
    const [one, other] = await neighbours(community, 2)
    const [first, second] = [await openIn(community, 3), await openIn(community, 3)]
    await enrol(first.id, one)
    const { id } = await enrol(second.id, other)
    const byHand = () => db.from('enrolments').where({ id }).update({ person_id: one.id })
    await assert.rejects(byHand, /enrolments_never_clash/)
  })

  test('a seat that is offered is refused while the person sits elsewhere, and taken after', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [one, other] = await neighbours(community, 2)
    const session = await openWith(community, { seats: 1, offerMinutes: 60 })
    const elsewhere = await openIn(community, 3)
    const sitting = await enrolOrWait(session.id, one)
    await enrolOrWait(session.id, other)
    const seat = await enrol(elsewhere.id, other)
    await cancelEnrolment(sitting.enrolment!.id)
    const [wait] = await waiting(session)

    assert.equal(await refusalOf(acceptOffer(wait.id)), 'E_ENROLMENT_CLASH')
    await cancelEnrolment(seat.id)
    assert.isNull(await refusalOf(acceptOffer(wait.id)))
  })

  test('a session that is moved onto another one keeps who sits there, and they are told', async ({
    assert,
  }) => {
    const community = await createCommunity()
    await enablePlugin('volunteer', community)
    const [person] = await neighbours(community, 1)
    const first = await openIn(community, 3)
    const later = await openIn(community, 3, { hours: 6 })
    await enrol(first.id, person)
    const { id } = await enrol(later.id, person)

    const { endsAt, startsAt } = first
    await changeSession(later.id, { seats: 3, startsAt, endsAt })
    const moved = await Enrolment.findOrFail(id)
    assert.isNotNull(moved.clashingSince)
    assert.equal(moved.startsAt.toMillis(), startsAt.toMillis())
    const notice = await db.from('notices').where('person_id', person.id).firstOrFail()
    assert.equal(notice.kind, 'moved_onto_another')

    const back = { startsAt: later.startsAt, endsAt: later.endsAt }
    await changeSession(later.id, { seats: 3, ...back })
    await moved.refresh()
    assert.isNull(moved.clashingSince)
  })

  test('a clash is over once they have chosen, and the next one is noticed', async ({ assert }) => {
    const community = await createCommunity()
    const [person] = await neighbours(community, 1)
    const [first, second, third] = [
      await openIn(community, 3),
      await openIn(community, 3, { hours: 6 }),
      await openIn(community, 3, { hours: 12 }),
    ]
    const { id: given } = await enrol(first.id, person)
    const { id: kept } = await enrol(second.id, person)
    const { id: next } = await enrol(third.id, person)
    const clashOf = async (id: string) => (await Enrolment.findOrFail(id)).clashingSince

    const { endsAt, startsAt } = first
    await changeSession(second.id, { seats: 3, startsAt, endsAt })
    await forgetOldClashes()
    assert.isNotNull(await clashOf(kept))

    await cancelEnrolment(given)
    await forgetOldClashes()
    assert.isNull(await clashOf(kept))

    await changeSession(third.id, { seats: 3, startsAt, endsAt })
    assert.isNotNull(await clashOf(next))
  })

  test('two entries of one person who sit at the same time become one entry', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [kept, merged] = await neighbours(community, 2)
    const staff = await createStaff(community)
    await enrol((await openIn(community, 3)).id, kept)
    const { id } = await enrol((await openIn(community, 3)).id, merged)

    await mergePersons({ kept, merged, reason: '同一个人' }, staff)

    const { personId } = await Enrolment.findOrFail(id)
    assert.equal(personId, merged.id)
  })
})
