import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime, Settings } from 'luxon'
import type Person from '#identity/models/person'
import savePreferences from '#notifications/actions/save_preferences'
import DevelopmentMessage from '#notifications/models/development_message'
import Digest from '#notifications/models/digest'
import MessageDelivery from '#notifications/models/message_delivery'
import OutgoingMessage from '#notifications/models/outgoing_message'
import { ALL, type Pace } from '#notifications/paces'
import claimDue from '#notifications/sending/claim_due'
import closeDigests from '#notifications/sending/close_digests'
import gatherDigests from '#notifications/sending/gather_digests'
import sendDigest from '#notifications/sending/send_digest'
import { fates, giveAddress, sendWhatIsDue, tell } from '#notifications/tests/telling'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'

/** Long ago: what other tests see as the newest stays so. */
const at = (time: string) => DateTime.fromISO(`2025-03-${time}:00+08:00`)

/** It is now this late, until the next test. */
function setClock(time: DateTime) {
  const now = time.toMillis()
  Settings.now = () => now
}

async function reader(pace: Pace = 'daily') {
  const person = await createResident(await createCommunity())
  const mail = await giveAddress(person, 'mail')
  await choose(person, pace)
  return { person, mail }
}

const choose = (person: Person, pace: Pace) =>
  savePreferences(person, [{ channel: 'mail', sender: ALL, kind: ALL, pace }])

/** A good that nothing else is called, so that it is found in the mails. */
const aGood = () => `礼品${uniqueNumber()}号`
const about = (good: string) => ({ values: { good, price: 80 } })

async function mailsTo(mail: string) {
  const messages = await DevelopmentMessage.query().where('recipient', mail).orderBy('id')
  return messages.map(({ text, title }) => `${title}\n${text}`)
}

const countOf = (mails: string[], good: string) =>
  mails.filter((text) => text.includes(good)).length

test.group('Digests', (group) => {
  group.each.setup(() => {
    const { now } = Settings
    return () => {
      Settings.now = now
    }
  })

  test('one mail in the evening says what came during the day', async ({ assert }) => {
    setClock(at('25T10:00'))
    const { mail, person } = await reader()
    const goods = [aGood(), aGood()]
    for (const good of goods) await tell(person, about(good))
    await sendWhatIsDue()
    assert.isEmpty(await mailsTo(mail))

    setClock(at('25T18:01'))
    await sendWhatIsDue()
    await sendWhatIsDue()

    const mails = await mailsTo(mail)
    assert.lengthOf(mails, 1)
    assert.include(mails[0], '2')
    for (const good of goods) assert.include(mails[0], good)
  })

  test('however many there are, what presses goes out between them', async ({ assert }) => {
    setClock(at('25T10:00'))
    const people: string[] = []
    for (let count = 0; count < 21; count++) {
      const { person } = await reader()
      await tell(person)
      people.push(person.id)
    }
    await gatherDigests()
    setClock(at('25T18:01'))
    await closeDigests()
    const [first] = await Digest.query().whereIn('person_id', people).orderBy(['due_at', 'id'])
    const slow = await db.transaction()
    // The log of deliveries refers to the person: the first few digests take as long as this lasts.
    await slow.from('persons').where('id', first.personId).forUpdate()
    const sending = sendWhatIsDue()
    while ((await first.refresh()).attempts === 0);

    const { mail, person } = await reader()
    const notice = await tell(person, { urgency: 'urgent' })
    await slow.rollback()
    await sending

    assert.deepEqual(await fates(notice), { mail: 'sent' })
    const [urgent] = await DevelopmentMessage.query().where('recipient', mail)
    const afterwards = MessageDelivery.query().whereIn('person_id', people)
    assert.isNotEmpty(await afterwards.where('id', '>', urgent.id))
  })

  test('one that is late by the night waits for the morning', async ({ assert }) => {
    setClock(at('25T10:00'))
    const { mail, person } = await reader()
    await tell(person)
    await gatherDigests()
    setClock(at('25T18:01'))
    await closeDigests()

    setClock(at('25T22:00'))
    await sendWhatIsDue()
    assert.isEmpty(await mailsTo(mail))
    const digest = await Digest.findByOrFail('person_id', person.id)
    assert.equal(digest.attempts, 0)
    assert.equal(digest.dueAt?.toMillis(), at('26T07:00').toMillis())

    setClock(at('26T07:00'))
    await sendWhatIsDue()
    assert.lengthOf(await mailsTo(mail), 1)
  })

  test('what presses does not wait for one', async ({ assert }) => {
    setClock(at('25T10:00'))
    const { mail, person } = await reader('weekly')
    await tell(person, { urgency: 'urgent' })
    await sendWhatIsDue()
    assert.lengthOf(await mailsTo(mail), 1)
  })

  test('to hear at once from now on sends what waits', async ({ assert }) => {
    setClock(at('25T10:00'))
    const { mail, person } = await reader('weekly')
    const good = aGood()
    await tell(person, about(good))
    await sendWhatIsDue()

    await choose(person, 'at_once')
    await sendWhatIsDue()

    assert.equal(countOf(await mailsTo(mail), good), 1)
    assert.equal((await Digest.findByOrFail('person_id', person.id)).state, 'sent')
  })

  test('to turn mails off ends it, with the reason', async ({ assert }) => {
    setClock(at('25T10:00'))
    const { mail, person } = await reader('daily')
    const notice = await tell(person)
    await sendWhatIsDue()

    await choose(person, 'off')
    setClock(at('26T18:01'))
    await sendWhatIsDue()

    assert.isEmpty(await mailsTo(mail))
    assert.deepEqual(await fates(notice), { mail: 'turned_off' })
    assert.equal((await Digest.findByOrFail('person_id', person.id)).state, 'empty')
  })

  test('two windows of a person never overlap: the database itself refuses', async ({ assert }) => {
    const { person } = await reader()
    const digest = { personId: person.id, channel: 'mail', pace: 'daily', state: 'sent' } as const
    const startsAt = at('25T18:00')
    await Digest.create({ ...digest, startsAt, endsAt: at('26T18:00') })
    await assert.rejects(
      () => Digest.create({ ...digest, startsAt: at('26T17:59'), endsAt: at('27T18:00') }),
      /digests_never_overlap/
    )
  })

  test('ten processes at once gather and send each notice once', async ({ assert }) => {
    setClock(at('25T10:00'))
    const { mail, person } = await reader()
    const goods = Array.from({ length: 6 }, aGood)
    await Promise.all(
      goods.flatMap((good) => [tell(person, about(good)), gatherDigests(), gatherDigests()])
    )
    // All of them may have gathered before the first notice was there: then the window begins only now.
    await gatherDigests()
    setClock(at('25T18:01'))
    await Promise.all(Array.from({ length: 10 }, () => sendWhatIsDue()))

    const mails = await mailsTo(mail)
    for (const good of goods) assert.equal(countOf(mails, good), 1)
  })

  test('whatever happens, nothing is lost and nothing comes twice', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const story = await live(steps)
        for (const { good, notice } of story.told) {
          const count = countOf(story.mails, good)
          const { mail: fate } = await fates(notice)
          if (fate === 'turned_off' || fate === undefined) assert.equal(count, 0)
          else {
            assert.equal(fate, 'sent')
            // A mail that went out just before a crash goes out once more, with the same id.
            assert.isAtLeast(count, 1)
            assert.isAtMost(count, 1 + story.crashesAfterSending)
          }
        }
        assert.isEmpty(await unsettled(story.person))
      }),
      { numRuns: 25 }
    )
  })
})

type Step =
  | { do: 'tell' }
  | { do: 'choose'; pace: Pace }
  | { do: 'wait'; hours: number }
  | { do: 'send' }
  | { do: 'crash'; where: 'after_gathering' | 'after_closing' | 'after_claiming' | 'after_sending' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ do: 'tell' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Pace[]>('at_once', 'daily', 'weekly', 'off')
      .map((pace): Step => ({ do: 'choose', pace })),
  },
  // Now and then somebody sets the clock back.
  {
    weight: 4,
    arbitrary: fc.integer({ min: -30, max: 60 }).map((hours): Step => ({ do: 'wait', hours })),
  },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'send' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('after_gathering', 'after_closing', 'after_claiming', 'after_sending')
      .map((where): Step => ({ do: 'crash', where }) as Step),
  }
)

/** Lives through the steps, and then long enough for everything to be over. */
async function live(steps: Step[]) {
  let now: DateTime = at('25T10:00')
  setClock(now)
  const { mail, person } = await reader()
  const told: { good: string; notice: Awaited<ReturnType<typeof tell>> }[] = []
  let crashesAfterSending = 0
  for (const each of steps) {
    if (each.do === 'tell') {
      const good = aGood()
      told.push({ good, notice: await tell(person, about(good)) })
    } else if (each.do === 'choose') await choose(person, each.pace)
    else if (each.do === 'send') await sendWhatIsDue()
    else if (each.do === 'wait') setClock((now = now.plus({ hours: each.hours })))
    else {
      await crash(each.where)
      if (each.where === 'after_sending') crashesAfterSending += 1
    }
  }
  for (let days = 0; days < 30; days++) {
    setClock((now = now.plus({ hours: 12 })))
    await sendWhatIsDue()
  }
  return { person, mails: await mailsTo(mail), told, crashesAfterSending }
}

/** The process dies in the middle of the chore. */
async function crash(where: (Step & { do: 'crash' })['where']) {
  await gatherDigests()
  if (where === 'after_gathering') return
  await closeDigests()
  if (where === 'after_closing') return
  await claimDue('outgoing_messages')
  const digests = await claimDue('digests')
  if (where === 'after_claiming') return
  for (const id of digests) {
    const digest = await db.from('digests').where({ id }).firstOrFail()
    await sendDigest(id)
    await forgetOutcome(id, digest)
  }
}

/** As if the process had died before it could write down that the mail is out. */
async function forgetOutcome(
  id: string,
  { attempts, due_at: dueAt }: { attempts: number; due_at: Date }
) {
  await db
    .from('digests')
    .where({ id })
    .update({ state: 'closed', reason: null, attempts, due_at: dueAt })
  await db
    .from('outgoing_messages')
    .where({ digest_id: id })
    .update({ state: 'in_digest', reason: null, settled_at: null })
}

function unsettled({ id }: Person) {
  return OutgoingMessage.query().where('person_id', id).whereNull('settled_at')
}
