import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import DevelopmentMessage from '#notifications/models/development_message'
import Broadcast from '#notifications/models/broadcast'
import Notice from '#notifications/models/notice'
import { fates, sendWhatIsDue } from '#notifications/tests/telling'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity, createGrid } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'
import Visitor, { errorBeside } from '#tests/factories/visitor'

const words = { title: '今晚停水', text: '十点到明早六点停水，请先接好水。' }

async function officeOf(client: ApiClient, community: Territory) {
  const staff = await createStaff(community)
  return { staff, visitor: new Visitor(client, await createAccount(staff)) }
}

async function draftFor(visitor: Visitor, place: Territory, more: Record<string, string> = {}) {
  const answer = await visitor.post('/desk/broadcasts', { ...words, place: place.code, ...more })
  const id = answer.header('location')!.split('/').at(-1)!
  return Broadcast.findOrFail(id)
}

const toldOf = ({ id }: Broadcast) => Notice.query().where('reference', id)
const send = (visitor: Visitor, { id }: Broadcast) => visitor.post(`/desk/broadcasts/${id}/sending`)

test.group('An emergency notice', () => {
  test('is shown first with how many it is for, and sent to nobody', async ({ assert, client }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const resident = await createResident(community, { grid })
    await createAccount(resident)
    await createResident(community, { grid })
    await createResident(community)
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, grid)

    const page = await visitor.get(`/desk/broadcasts/${draft.id}`)

    assert.deepEqual(page.inertiaProps.audience, { people: 2, withPhone: 1 })
    assert.isEmpty(await toldOf(draft))
  })

  test('reaches everybody there and nobody else, also who has no account', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const grid = await createGrid(community)
    const there = [
      await createResident(community, { grid }),
      await createResident(community, { grid }),
    ]
    const phone = uniquePhone()
    await createAccount(there[0], phone)
    await createResident(community)
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, grid)

    await send(visitor, draft)
    await sendWhatIsDue()

    const notices = await toldOf(draft)
    assert.sameMembers(
      notices.map(({ personId }) => personId),
      there.map(({ id }) => id)
    )
    const [sent] = await DevelopmentMessage.query().where('recipient', phone)
    assert.include(sent.text, words.text)
  })

  test('is sent once, however many tap at once', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createResident(community)
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, community)

    const answers = await Promise.all(Array.from({ length: 8 }, () => send(visitor, draft)))

    assert.lengthOf(await toldOf(draft).where('person_id', resident.id), 1)
    assert.isTrue(answers.every((answer) => answer.status() === 302))
    const acts = await db.from('audit_entries').where('subject_id', draft.id)
    assert.lengthOf(acts, 1)
  })

  test('stands on top of the home page until it was read', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createResident(community)
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, community)
    await send(visitor, draft)
    const reader = new Visitor(client, await createAccount(resident))

    const home = await reader.open('/')
    home.assertTextIncludes(words.title)
    const [notice] = await toldOf(draft).where('person_id', resident.id)
    await reader.post('/messages/readings')
    assert.isNull((await notice.refresh()).readAt)

    await reader.post(`/messages/${notice.id}/reading`)
    assert.isNotNull((await notice.refresh()).readAt)
    assert.isNull((await reader.get('/')).inertiaProps.emergency)
  })

  test('staff see who has not read it, with the phone; each look is recorded', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const reading = await createResident(community)
    const waiting = await createResident(community, { assuranceLevel: 'real_name', name: '赵桂兰' })
    const phone = uniquePhone()
    await createAccount(waiting, phone)
    const { staff, visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, community)
    await send(visitor, draft)
    await toldOf(draft).whereIn('person_id', [reading.id, staff.id]).update({ read_at: new Date() })

    const page = await visitor.get(`/desk/broadcasts/${draft.id}`)

    const { readership, unread } = page.inertiaProps
    assert.deepEqual([readership.people, readership.read], [3, 2])
    assert.deepEqual(
      unread.people.map((each: { name: string; phone: string }) => [each.name, each.phone]),
      [['赵桂兰', phone]]
    )
    const looks = await db
      .from('audit_entries')
      .where({ act: 'messages.unread_seen', subject_id: waiting.id })
    assert.lengthOf(looks, 1)
    assert.equal(looks[0].actor_id, staff.id)
  })

  test('that is withdrawn says so, and what has not gone out stays', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createResident(community)
    const reader = new Visitor(client, await createAccount(resident))
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, community)
    await send(visitor, draft)

    await visitor.post(`/desk/broadcasts/${draft.id}/withdrawal`)
    await sendWhatIsDue()

    const [notice] = await toldOf(draft).where('person_id', resident.id)
    assert.deepEqual(await fates(notice), { sms: 'withdrawn' })
    assert.isNull((await reader.get('/')).inertiaProps.emergency)
    const page = await reader.get(`/messages/${notice.id}`)
    assert.isTrue(page.inertiaProps.message.isWithdrawn)
  })

  test('that is corrected is withdrawn when the correction goes out', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    await createResident(community)
    const { visitor } = await officeOf(client, community)
    const first = await draftFor(visitor, community)
    await send(visitor, first)
    const correction = await draftFor(visitor, community, {
      corrects: first.id,
      text: '改到明晚。',
    })
    assert.equal((await first.refresh()).state, 'sent')

    await send(visitor, correction)

    assert.equal((await first.refresh()).state, 'withdrawn')
    assert.equal((await correction.refresh()).state, 'sent')
  })

  test('can be changed until it is sent, and not after', async ({ assert, client }) => {
    const community = await createCommunity()
    await createResident(community)
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, community)
    const path = `/desk/broadcasts/${draft.id}/edit?_method=PUT`
    await visitor.post(path, { ...words, title: '今晚停电', place: community.code })
    assert.equal((await draft.refresh()).title, '今晚停电')

    await send(visitor, draft)
    await visitor.post(path, { ...words, title: '别的', place: community.code })
    assert.equal((await draft.refresh()).title, '今晚停电')
  })

  test('without words is refused beside the field, and what was typed is kept', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const { visitor } = await officeOf(client, community)
    const answer = await visitor.post('/desk/broadcasts', {
      ...{ place: community.code, title: '', text: words.text },
    })
    assert.isDefined(errorBeside('title', answer))
    assert.equal((answer.flashMessages() as { text?: string }).text, words.text)
    assert.isEmpty(await Broadcast.query().where('territory_id', community.id))
  })

  test('is for staff who may, in their own territory', async ({ assert, client }) => {
    const community = await createCommunity()
    const elsewhere = await createCommunity()
    await createResident(community)
    const { visitor } = await officeOf(client, community)
    const draft = await draftFor(visitor, community)
    const { visitor: stranger } = await officeOf(client, elsewhere)
    const worker = await createStaff(community, { role: 'grid_worker' })
    const other = new Visitor(client, await createAccount(worker))

    assert.equal((await stranger.get(`/desk/broadcasts/${draft.id}`)).status(), 404)
    assert.equal((await send(stranger, draft)).status(), 404)
    assert.equal((await other.get('/desk/broadcasts')).status(), 403)
    const guest = await send(new Visitor(client), draft)
    assert.equal(guest.header('location'), '/sign-in')
    const foreign = await visitor.post('/desk/broadcasts', { ...words, place: elsewhere.code })
    assert.equal(foreign.status(), 404)
    assert.isEmpty(await toldOf(draft))
  })
})
