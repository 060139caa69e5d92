import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import savePreferences from '#notifications/actions/save_preferences'
import saveQuietHours from '#notifications/actions/save_quiet_hours'
import readNotices from '#notifications/actions/read_notices'
import rememberWechatConsents from '#notifications/actions/remember_wechat_consents'
import useWechatConsent from '#notifications/actions/use_wechat_consent'
import DevelopmentMessage from '#notifications/models/development_message'
import MessageDelivery from '#notifications/models/message_delivery'
import OutgoingMessage from '#notifications/models/outgoing_message'
import { ALL } from '#notifications/paces'
import wechatConsentsLeft from '#notifications/queries/wechat_consents_left'
import claimDue from '#notifications/sending/claim_due'
import { MOST_ATTEMPTS } from '#notifications/sending/patience'
import { fates, giveAddress, sendWhatIsDue, tell } from '#notifications/tests/telling'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

/** Long ago: what other tests see as the newest stays so. */
const at = (time: string) => DateTime.fromISO(`2025-03-${time}:00+08:00`)
const noon = at('25T12:00')

/** It is now this late, until the next test. */
function setClock(time: DateTime) {
  const now = time.toMillis()
  Settings.now = () => now
}

async function reachable(): Promise<{ person: Person; phone: string }> {
  const person = await createResident(await createCommunity())
  const phone = uniquePhone()
  await createAccount(person, phone)
  return { person, phone }
}

const sentTo = (recipient: string) => DevelopmentMessage.query().where('recipient', recipient)
const turnOff = (person: Person, channel: 'sms' | 'mail') =>
  savePreferences(person, [{ channel, sender: ALL, kind: ALL, pace: 'off' }])

test.group('What goes out', (group) => {
  group.each.setup(() => {
    const { now } = Settings
    setClock(noon)
    return () => {
      Settings.now = now
    }
  })

  test('what presses goes to the phone at once, and what does not waits in the inbox', async ({
    assert,
  }) => {
    const { person, phone } = await reachable()
    const urgent = await tell(person, { urgency: 'urgent' })
    const normal = await tell(person)

    await sendWhatIsDue()

    assert.deepEqual(await fates(urgent), { sms: 'sent' })
    assert.deepEqual(await fates(normal), {})
    assert.lengthOf(await sentTo(phone), 1)
    const [line] = await MessageDelivery.query().where('person_id', person.id)
    assert.equal(line.state, 'delivered')
  })

  test('of a change that is rolled back nothing goes out', async ({ assert }) => {
    const { person } = await reachable()
    const change = transaction(async () => {
      await tell(person, { urgency: 'urgent' })
      throw new Error('Changed my mind')
    })
    await assert.rejects(() => change)
    assert.isEmpty(await OutgoingMessage.query().where('person_id', person.id))
  })

  test('ten processes at once send it once', async ({ assert }) => {
    const { person, phone } = await reachable()
    await tell(person, { urgency: 'urgent' })

    await Promise.all(Array.from({ length: 10 }, () => sendWhatIsDue()))

    assert.lengthOf(await sentTo(phone), 1)
  })

  test('what a killed process had claimed is sent by another once the lease is over', async ({
    assert,
  }) => {
    const { person, phone } = await reachable()
    const notice = await tell(person, { urgency: 'urgent' })
    while ((await claimDue('outgoing_messages')).length > 0);

    await sendWhatIsDue()
    assert.isEmpty(await sentTo(phone))

    setClock(noon.plus({ minutes: 5 }))
    await sendWhatIsDue()
    assert.lengthOf(await sentTo(phone), 1)
    assert.deepEqual(await fates(notice), { sms: 'sent' })
  })

  test('what was turned off is not sent, and says so in the log and to the person', async ({
    assert,
  }) => {
    const { person, phone } = await reachable()
    await turnOff(person, 'sms')
    const notice = await tell(person, { urgency: 'urgent' })

    await sendWhatIsDue()

    assert.deepEqual(await fates(notice), { sms: 'turned_off' })
    assert.isEmpty(await sentTo(phone))
    const [line] = await MessageDelivery.query().where('person_id', person.id)
    assert.equal(line.state, 'withheld')
    assert.equal(line.reason, 'turned_off')
  })

  test('an emergency goes out though it was turned off, in the middle of the night', async ({
    assert,
  }) => {
    setClock(at('25T03:00'))
    const { person } = await reachable()
    await turnOff(person, 'sms')
    const words = { sender: 'messages', kind: 'emergency', values: { title: '停水', text: '明天' } }
    const notice = await tell(person, { ...words, urgency: 'emergency' })

    await sendWhatIsDue()

    assert.deepEqual(await fates(notice), { sms: 'sent' })
  })

  test('an emergency goes out before all that has waited longer', async ({ assert }) => {
    const { person } = await reachable()
    for (let count = 0; count < 50; count++) await tell(person, { urgency: 'urgent' })
    setClock(noon.plus({ minutes: 1 }))
    const { person: neighbour, phone } = await reachable()
    const words = { sender: 'messages', kind: 'emergency', values: { title: '撤离', text: '马上' } }
    await tell(neighbour, { ...words, urgency: 'emergency' })

    await sendWhatIsDue()

    const [emergency] = await sentTo(phone)
    const before = await MessageDelivery.query()
      .where('person_id', person.id)
      .where('id', '<', emergency.id)
    assert.isBelow(before.length, 20)
  })

  test('what does not press waits until the quiet hours are over', async ({ assert }) => {
    setClock(at('25T23:30'))
    const { person, phone } = await reachable()
    await savePreferences(person, [{ channel: 'sms', sender: ALL, kind: ALL, pace: 'at_once' }])
    await saveQuietHours(person, { fromMinute: 21 * 60, untilMinute: 8 * 60 })
    await tell(person)
    await sendWhatIsDue()
    assert.isEmpty(await sentTo(phone))

    setClock(at('26T08:00'))
    await sendWhatIsDue()
    assert.lengthOf(await sentTo(phone), 1)
  })

  test('what does not press and failed in the evening is tried again in the morning', async ({
    assert,
  }) => {
    setClock(at('25T21:59'))
    const { person, phone } = await reachable()
    await savePreferences(person, [{ channel: 'sms', sender: ALL, kind: ALL, pace: 'at_once' }])
    const notice = await tell(person)
    // A sealed number that nobody can read: a mistake of ours, which must not stop the others.
    const account = db.from('accounts').where('person_id', person.id)
    const { phone_sealed: readable } = await account.clone().firstOrFail()
    await account.clone().update({ phone_sealed: 'broken' })
    await sendWhatIsDue()
    await account.clone().update({ phone_sealed: readable })

    setClock(at('25T22:01'))
    await sendWhatIsDue()
    assert.isEmpty(await sentTo(phone))
    const message = await OutgoingMessage.findByOrFail('notice_id', notice.id)
    assert.equal(message.attempts, 1)
    assert.equal(message.dueAt.toMillis(), at('26T07:00').toMillis())

    setClock(at('26T07:00'))
    await sendWhatIsDue()
    assert.lengthOf(await sentTo(phone), 1)
  })

  test('what presses and is sent late goes out in the quiet hours too', async ({ assert }) => {
    const { person, phone } = await reachable()
    await tell(person, { urgency: 'urgent' })

    setClock(at('25T23:00'))
    await sendWhatIsDue()

    assert.lengthOf(await sentTo(phone), 1)
  })

  test('what was read in the meantime is not sent any more', async ({ assert }) => {
    const { person, phone } = await reachable()
    const notice = await tell(person, { urgency: 'urgent' })
    await readNotices(person.id, notice.id)

    await sendWhatIsDue()

    assert.deepEqual(await fates(notice), { sms: 'read_already' })
    assert.isEmpty(await sentTo(phone))
  })

  test('what cannot be sent is tried again, each time later, and given up in the end', async ({
    assert,
    cleanup,
  }) => {
    const { person } = await reachable()
    const notice = await tell(person, { urgency: 'urgent' })
    // A sealed number that nobody can read: a mistake of ours, which must not stop the others.
    const account = db.from('accounts').where('person_id', person.id)
    const { phone_sealed: readable } = await account.clone().firstOrFail()
    await account.clone().update({ phone_sealed: 'broken' })
    cleanup(async () => {
      await account.clone().update({ phone_sealed: readable })
    })
    let now: DateTime = noon
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      await sendWhatIsDue()
      const [{ attempts, dueAt, state }] = await OutgoingMessage.query().where(
        'notice_id',
        notice.id
      )
      assert.equal(attempts, attempt)
      if (attempt < MOST_ATTEMPTS) {
        assert.equal(state, 'waiting')
        assert.isTrue(dueAt > now)
      }
      now = dueAt
      setClock(now.plus({ seconds: 1 }))
    }
    assert.deepEqual(await fates(notice), { sms: 'failed' })
  })

  test('one whose sender forgot its values keeps nobody else waiting', async ({ assert }) => {
    const { person, phone } = await reachable()
    await tell(person, { urgency: 'urgent', values: {} })
    const whole = await tell(person, { urgency: 'urgent' })

    await sendWhatIsDue()

    assert.deepEqual(await fates(whole), { sms: 'sent' })
    assert.lengthOf(await sentTo(phone), 2)
  })

  test('what waits follows a change of wishes', async ({ assert }) => {
    const { person, phone } = await reachable()
    const notice = await tell(person, { urgency: 'urgent' })

    await turnOff(person, 'sms')
    await sendWhatIsDue()

    assert.deepEqual(await fates(notice), { sms: 'turned_off' })
    assert.isEmpty(await sentTo(phone))
  })
})

test.group('Consents in WeChat', (group) => {
  group.each.setup(() => {
    const { now } = Settings
    return () => {
      Settings.now = now
    }
  })

  test('are good for one message each; without one the reason is kept', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    await giveAddress(person, 'wechat', `o${uniquePhone()}`)
    await rememberWechatConsents(person, 1)
    const [first, second] = [
      await tell(person, { urgency: 'urgent' }),
      await tell(person, { urgency: 'urgent' }),
    ]

    await sendWhatIsDue()

    assert.sameMembers(
      [(await fates(first)).wechat, (await fates(second)).wechat],
      ['sent', 'no_consent']
    )
    assert.equal(await wechatConsentsLeft(person), 0)
  })

  test('however many ask at once, each is used once', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    await rememberWechatConsents(person, 3)

    const asked = Array.from({ length: 12 }, () => useWechatConsent(person.id, crypto.randomUUID()))
    const got = await Promise.all(asked)

    assert.lengthOf(got.filter(Boolean), 3)
    assert.equal(await wechatConsentsLeft(person), 0)
  })

  test('of a message that is tried again none is used twice', async ({ assert }) => {
    const person = await createResident(await createCommunity())
    await rememberWechatConsents(person, 2)
    const message = crypto.randomUUID()
    for (let attempt = 0; attempt < 3; attempt++) {
      assert.isTrue(await useWechatConsent(person.id, message))
    }
    assert.equal(await wechatConsentsLeft(person), 1)
  })

  test('one is left when the message was read before WeChat took it', async ({ assert }) => {
    setClock(noon)
    const person = await neverTakenByWechat()
    const notice = await tell(person, { urgency: 'urgent' })
    await sendWhatIsDue()
    assert.equal(await wechatConsentsLeft(person), 0)

    await readNotices(person.id, notice.id)
    setClock(noon.plus({ minutes: 2 }))
    await sendWhatIsDue()

    assert.deepEqual(await fates(notice), { wechat: 'read_already' })
    assert.equal(await wechatConsentsLeft(person), 1)
  })

  test('one is left when all of a digest was read before WeChat took it', async ({ assert }) => {
    setClock(noon)
    const person = await neverTakenByWechat()
    await savePreferences(person, [{ channel: 'wechat', sender: ALL, kind: ALL, pace: 'daily' }])
    const notice = await tell(person)
    await sendWhatIsDue()
    setClock(at('25T18:01'))
    await sendWhatIsDue()
    assert.equal(await wechatConsentsLeft(person), 0)

    await readNotices(person.id, notice.id)
    setClock(at('25T18:03'))
    await sendWhatIsDue()

    assert.deepEqual(await fates(notice), { wechat: 'read_already' })
    assert.equal(await wechatConsentsLeft(person), 1)
  })

  test('one is left when a message was tried often enough', async ({ assert }) => {
    setClock(noon)
    const person = await neverTakenByWechat()
    const notice = await tell(person, { urgency: 'urgent' })
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      await sendWhatIsDue()
      setClock(noon.plus({ days: attempt }))
    }
    assert.deepEqual(await fates(notice), { wechat: 'failed' })
    assert.equal(await wechatConsentsLeft(person), 1)
  })
})

/** Has one consent, and an address with a zero in it, which cannot be written down: each try fails. */
async function neverTakenByWechat() {
  const person = await createResident(await createCommunity())
  await giveAddress(person, 'wechat', `o${uniquePhone()}\0`)
  await rememberWechatConsents(person, 1)
  return person
}
