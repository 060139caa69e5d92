import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import type Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import DevelopmentMessage from '#notifications/models/development_message'
import MessageAddress from '#notifications/models/message_address'
import wishesOf from '#notifications/queries/wishes_of'
import { fates, giveAddress, sendWhatIsDue, tell } from '#notifications/tests/telling'
import unsubscribeLink from '#notifications/unsubscribe_link'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import Visitor, { codeSentTo, errorBeside } from '#tests/factories/visitor'

async function someone(client: ApiClient) {
  const person = await createResident(await createCommunity())
  return { person, visitor: new Visitor(client, await createAccount(person)) }
}

const aMail = () => `w${uniqueNumber()}@example.cn`
const confirmed = ({ id }: Person) =>
  MessageAddress.query().where('person_id', id).whereNotNull('confirmed_at')

test.group('Message settings', () => {
  test('show by which ways somebody is reached, the addresses masked', async ({
    assert,
    client,
  }) => {
    const { person, visitor } = await someone(client)
    await giveAddress(person, 'mail', aMail())
    const page = await visitor.get('/messages/settings')
    const { channels, quiet } = page.inertiaProps
    assert.sameMembers(
      channels.map(({ channel }: { channel: string }) => channel),
      ['sms', 'mail']
    )
    for (const { address } of channels) assert.match(address, /\*\*\*/)
    assert.deepEqual(quiet, { from: '22:00', until: '07:00' })
  })

  test('keep what was chosen, and take it back', async ({ assert, client }) => {
    const { person, visitor } = await someone(client)
    await visitor.post('/messages/settings?_method=PUT', { sms: 'at_once' })
    const notice = await tell(person)
    assert.deepEqual(await fates(notice), { sms: 'waiting' })

    await visitor.post('/messages/settings?_method=PUT', { sms: 'usual' })
    assert.isEmpty((await wishesOf(person)).wishes)
  })

  test('of one sender or one kind go before those for everything', async ({ assert, client }) => {
    const { person, visitor } = await someone(client)
    await visitor.post('/messages/settings?_method=PUT', { sms: 'at_once' })
    const answer = await visitor.post('/messages/settings/mall?_method=PUT', {
      'sms': 'weekly',
      'sms-reservation_expired': 'off',
    })
    assert.equal(answer.header('location'), '/messages/settings')

    assert.deepEqual(await fates(await tell(person)), {})
    const other = { sender: 'volunteer', kind: 'service_confirmed' }
    assert.deepEqual(await fates(await tell(person, other)), { sms: 'waiting' })
    const page = await visitor.get('/messages/settings/mall')
    assert.equal(page.inertiaProps.general[0].choice, 'weekly')
    assert.equal(page.inertiaProps.kinds[0].fields[0].choice, 'off')
  })

  test('of nobody, and choices that there are not, are refused', async ({ assert, client }) => {
    const { person, visitor } = await someone(client)
    assert.equal((await visitor.get('/messages/settings/nobody')).status(), 404)
    const answer = await visitor.post('/messages/settings?_method=PUT', { sms: 'hourly' })
    assert.isDefined(errorBeside('sms', answer))
    assert.isEmpty((await wishesOf(person)).wishes)
  })

  test('quiet hours are kept; what is no time is said beside the field', async ({
    assert,
    client,
  }) => {
    const { person, visitor } = await someone(client)
    const path = '/messages/quiet-hours?_method=PUT'
    assert.isDefined(errorBeside('from', await visitor.post(path, { from: '9', until: '07:00' })))

    await visitor.post(path, { from: '20:30', until: '08:00' })
    const { quiet } = await wishesOf(person)
    assert.deepEqual(quiet, { fromMinute: 1230, untilMinute: 480 })
  })

  test('ask a guest to sign in', async ({ assert, client }) => {
    for (const path of ['/messages/settings', '/messages/settings/mall', '/messages/mail']) {
      assert.equal((await new Visitor(client).get(path)).header('location'), '/sign-in')
    }
  })
})

test.group('A mail address', () => {
  test('counts once the code from the mail was typed, and is sealed', async ({
    assert,
    client,
  }) => {
    const { person, visitor } = await someone(client)
    const mail = aMail()
    const asked = await visitor.post('/messages/mail', { mail: ` ${mail.toUpperCase()} ` })
    assert.equal(asked.header('location'), '/messages/mail/confirmation')
    assert.isEmpty(await confirmed(person))

    await visitor.post('/messages/mail/confirmation', { code: await codeSentTo(mail) })

    const [address] = await confirmed(person)
    assert.equal(unseal(address.addressSealed), mail)
    assert.notInclude(JSON.stringify(address.$attributes), mail)
  })

  test('is not confirmed by guessing: after five wrong codes the right one is worth nothing', async ({
    assert,
    client,
  }) => {
    const { person, visitor } = await someone(client)
    const mail = aMail()
    await visitor.post('/messages/mail', { mail })
    const right = await codeSentTo(mail)
    const wrong = right === '000000' ? '111111' : '000000'
    const guesses = Array.from({ length: 5 }, () => wrong)
    for (const code of guesses) await visitor.post('/messages/mail/confirmation', { code })

    const answer = await visitor.post('/messages/mail/confirmation', { code: right })

    assert.match(errorBeside('code', answer)!, /失效/)
    assert.isEmpty(await confirmed(person))
  })

  test('that is none is refused, with what was typed kept', async ({ assert, client }) => {
    const { visitor } = await someone(client)
    const answer = await visitor.post('/messages/mail', { mail: 'nobody' })
    assert.isDefined(errorBeside('mail', answer))
    assert.equal((answer.flashMessages() as { mail?: string }).mail, 'nobody')
  })

  test('is asked for a few times, then no longer: nobody floods a stranger', async ({
    assert,
    client,
  }) => {
    const { visitor } = await someone(client)
    const mail = aMail()
    for (let time = 0; time < 7; time++) await visitor.post('/messages/mail', { mail })
    assert.lengthOf(await DevelopmentMessage.query().where('recipient', mail), 5)
  })

  test('takes the place of the one before, and can be removed', async ({ assert, client }) => {
    const { person, visitor } = await someone(client)
    await giveAddress(person, 'mail', aMail())
    const mail = aMail()
    await visitor.post('/messages/mail', { mail })
    await visitor.post('/messages/mail/confirmation', { code: await codeSentTo(mail) })
    const addresses = await confirmed(person)
    assert.deepEqual(
      addresses.map((address) => unseal(address.addressSealed)),
      [mail]
    )

    await visitor.post('/messages/mail?_method=DELETE')
    assert.isEmpty(await MessageAddress.query().where('person_id', person.id))
  })
})

test.group('Unsubscribing', () => {
  test('needs no sign-in but the link of the mail; to open it changes nothing', async ({
    assert,
    client,
  }) => {
    const { person } = await someone(client)
    await giveAddress(person, 'mail')
    const link = unsubscribeLink(person.id, 'mail')
    const guest = new Visitor(client)

    assert.equal((await guest.get(link)).status(), 200)
    assert.isEmpty((await wishesOf(person)).wishes)
    assert.equal((await guest.post(link)).status(), 200)

    const notice = await tell(person, { urgency: 'urgent' })
    assert.equal((await fates(notice)).mail, 'turned_off')
  })

  test('is done in one step by mail programs, without a token', async ({ assert, client }) => {
    const { person } = await someone(client)
    const answer = await client
      .post(unsubscribeLink(person.id, 'mail'))
      .form({ 'List-Unsubscribe': 'One-Click' })
    assert.equal(answer.status(), 200)
    const [wish] = (await wishesOf(person)).wishes
    assert.deepEqual([wish.channel, wish.pace], ['mail', 'off'])
  })

  test('for somebody else, or with a changed link, is not found', async ({ assert, client }) => {
    const { person } = await someone(client)
    const { person: other } = await someone(client)
    const link = unsubscribeLink(person.id, 'mail').replace(person.id, other.id)
    assert.equal((await new Visitor(client).post(link)).status(), 404)
    assert.equal((await new Visitor(client).get(`/messages/unsubscriptions/x/mail`)).status(), 404)
    assert.isEmpty((await wishesOf(other)).wishes)
  })
})

test.group('Messages', () => {
  test('are narrowed down to a sender, or to what is unread', async ({ assert, client }) => {
    const { person, visitor } = await someone(client)
    const read = await tell(person)
    await tell(person, { sender: 'volunteer', kind: 'service_confirmed' })
    await visitor.get(`/messages/${read.id}`)

    const idsAt = async (path: string) =>
      (await visitor.get(path)).inertiaProps.notices.map(({ id }: { id: string }) => id)
    assert.deepEqual(await idsAt('/messages?from=mall'), [read.id])
    assert.notInclude(await idsAt('/messages?unread=1'), read.id)
    assert.lengthOf(await idsAt('/messages'), 2)
    assert.isEmpty(await idsAt("/messages?from=%27;drop&before='"))
  })

  test('tell below what was sent, or why not', async ({ client }) => {
    const { person, visitor } = await someone(client)
    await visitor.post('/messages/settings?_method=PUT', { sms: 'off' })
    const notice = await tell(person, { urgency: 'urgent' })
    const page = await visitor.open(`/messages/${notice.id}`)
    page.assertTextIncludes('没有发：您关掉了')
  })

  test('a page in WeChat counts the consents that it was given', async ({ assert, client }) => {
    const { person, visitor } = await someone(client)
    const answer = await visitor.post('/messages/wechat-consents', { count: '2' })
    assert.equal(answer.body().left, 2)
    await visitor.post('/messages/wechat-consents', { count: '99' })
    assert.lengthOf(await db.from('wechat_consents').where('person_id', person.id), 2)
  })

  test('wait to be sent though nobody was there to send them', async ({ assert, client }) => {
    const { person } = await someone(client)
    const notice = await tell(person, { urgency: 'urgent' })
    assert.deepEqual(await fates(notice), { sms: 'waiting' })
    await sendWhatIsDue()
    assert.deepEqual(await fates(notice), { sms: 'sent' })
  })
})
