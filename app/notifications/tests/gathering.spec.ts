import { test } from '@japa/runner'
import type { NotificationKind } from '#core/plugin'
import kinds from '#notifications/kinds'
import Notice from '#notifications/models/notice'
import linesOf from '#notifications/sending/lines_of'
import { tell } from '#notifications/tests/telling'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

const joined: NotificationKind = { name: 'joined', urgency: 'normal', gathers: true }
const rung: NotificationKind = { name: 'rung', urgency: 'normal' }

test.group('Notices about one matter', (group) => {
  group.setup(() => kinds.add('orchard', [joined, rung]))

  const about = (matter: string, kind = 'joined') => ({ sender: 'orchard', kind, matter })

  test('are one line with their count while they are unread', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    for (let time = 0; time < 3; time++) await tell(person, about('the picnic'))
    await tell(person, about('the choir'))
    const visitor = new Visitor(client, await createAccount(person))

    const page = await visitor.get('/messages')

    const { notices } = page.inertiaProps
    assert.deepEqual(
      notices.map(({ title }: { title: string }) => title),
      ['orchard.notifications.joined', 'orchard.notifications.joined_many']
    )
    assert.equal(notices[1].values.count, 3)
    assert.equal(page.inertiaProps.viewer.unread, 2)
  })

  test('are all read when their line is opened, and then lines of their own', async ({
    assert,
    client,
  }) => {
    const person = await createResident(await createCommunity())
    for (let time = 0; time < 3; time++) await tell(person, about('the picnic'))
    const visitor = new Visitor(client, await createAccount(person))
    const [line] = (await visitor.get('/messages')).inertiaProps.notices

    await visitor.get(`/messages/${line.id}`)

    assert.isEmpty(await Notice.query().where('person_id', person.id).whereNull('read_at'))
    assert.lengthOf((await visitor.get('/messages')).inertiaProps.notices, 3)
  })

  test('are one line in a digest too', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    for (let time = 0; time < 3; time++) await tell(person, about('the picnic'))
    await tell(person, about('the choir'))
    const notices = await Notice.query().where('person_id', person.id).orderBy('id')
    assert.lengthOf(linesOf(notices), 2)
  })

  test('of a kind that does not gather stay lines of their own', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    for (let time = 0; time < 2; time++) await tell(person, about('the bell', 'rung'))
    const page = await new Visitor(client, await createAccount(person)).get('/messages')
    assert.lengthOf(page.inertiaProps.notices, 2)
  })
})
