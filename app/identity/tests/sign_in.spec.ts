import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import SignInCode from '#identity/models/sign_in_code'
import { digest, seal } from '#identity/sealed'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { codeSentTo, errorBeside } from '#tests/factories/visitor'

async function createNeighbour() {
  const person = await createResident(await createCommunity())
  const phone = uniquePhone()
  return { person, phone, account: await createAccount(person, phone) }
}

const latestCode = (phone: string) =>
  SignInCode.query().where('phone_digest', digest(phone)).orderBy('id', 'desc').firstOrFail()

const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

/** Types a code in another tab of the browser that asked for it, if `asked` is the code's id. */
const typeCode = (client: ApiClient, phone: string, code: string, asked?: string) =>
  client
    .post('/sign-in/code')
    .withCsrfToken()
    .withSession({ sign_in_phone: phone, ...(asked ? { sign_in_code: asked } : {}) })
    .redirects(0)
    .form({ code })

test.group('Signing in', () => {
  test('the code arrives and opens the door', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)

    const asked = await visitor.post('/sign-in', { phone })
    asked.assertHeader('location', '/sign-in/code')
    const answered = await visitor.post('/sign-in/code', { code: await codeSentTo(phone) })

    answered.assertHeader('location', '/')
    assert.equal(answered.session('auth_web'), account.id)
    const page = await visitor.get('/me')
    assert.isTrue(page.inertiaProps.viewer.isSignedIn)
  })

  test('the code can be read on the page for development', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })

    const page = await visitor.get('/development/messages')

    const code = await codeSentTo(phone)
    const messages: { recipient: string; text: string }[] = page.inertiaProps.messages
    assert.isTrue(
      messages.some(({ recipient, text }) => recipient === phone && text.includes(code))
    )
  })

  test('the number is understood however it was typed', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)

    await visitor.post('/sign-in', { phone: `+86 ${phone.slice(0, 3)} ${phone.slice(3)}` })
    const answered = await visitor.post('/sign-in/code', { code: await codeSentTo(phone) })

    assert.equal(answered.session('auth_web'), account.id)
  })

  test('what is not a phone number is said beside the field, and no code is made', async ({
    assert,
    client,
  }) => {
    const visitor = new Visitor(client)

    const answered = await visitor.post('/sign-in', { phone: '12345' }, '/sign-in')

    assert.exists(errorBeside('phone', answered))
    answered.assertSessionMissing('sign_in_phone')
    const page = await visitor.get('/sign-in')
    assert.equal(page.inertiaProps.old.phone, '12345')
  })

  test('neither phone nor code is stored in the clear', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    await new Visitor(client).post('/sign-in', { phone })

    const code = await latestCode(phone)
    const stored = JSON.stringify([code.$attributes, account.$attributes])
    assert.notInclude(stored, await codeSentTo(phone))
    assert.notInclude(stored, phone)
  })

  test('a wrong code is counted and says how many tries are left', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })

    const answered = await visitor.post('/sign-in/code', { code: wrong(await codeSentTo(phone)) })

    assert.include(errorBeside('code', answered), '4')
    answered.assertSessionMissing('auth_web')
    const code = await latestCode(phone)
    assert.equal(code.failures, 1)
  })

  test('after five wrong guesses the right code is worth nothing', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })
    const code = await codeSentTo(phone)
    for (const guess of Array.from({ length: 5 }, () => wrong(code))) {
      await visitor.post('/sign-in/code', { code: guess })
    }

    const answered = await visitor.post('/sign-in/code', { code })

    assert.exists(errorBeside('code', answered))
    answered.assertSessionMissing('auth_web')
    const voided = await latestCode(phone)
    assert.isNull(voided.usedAt)
  })

  test('guessing in parallel gives no more than five guesses', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    await new Visitor(client).post('/sign-in', { phone })
    const code = wrong(await codeSentTo(phone))
    const { id } = await latestCode(phone)

    await Promise.all(Array.from({ length: 12 }, () => typeCode(client, phone, code, id)))

    const guessed = await latestCode(phone)
    assert.equal(guessed.failures, 5)
  })

  test('a code that is over is refused', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })
    const code = await latestCode(phone)
    await code.merge({ expiresAt: DateTime.now().minus({ seconds: 1 }) }).save()

    const answered = await visitor.post('/sign-in/code', { code: await codeSentTo(phone) })

    assert.exists(errorBeside('code', answered))
    answered.assertSessionMissing('auth_web')
  })

  test('a code works once', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    await new Visitor(client).signIn(phone)

    const { id } = await latestCode(phone)
    const thief = await typeCode(client, phone, await codeSentTo(phone), id)

    assert.exists(errorBeside('code', thief))
    thief.assertSessionMissing('auth_web')
  })

  test('the right code typed twice at the same moment opens one door', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour()
    await new Visitor(client).post('/sign-in', { phone })
    const code = await codeSentTo(phone)
    const { id } = await latestCode(phone)

    const answers = await Promise.all([1, 2, 3].map(() => typeCode(client, phone, code, id)))

    const entered = answers.filter((answer) => answer.session('auth_web'))
    assert.lengthOf(entered, 1)
  })

  test('the code opens no door in a browser that did not ask for it', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour()
    await new Visitor(client).post('/sign-in', { phone })

    const overheard = await typeCode(client, phone, await codeSentTo(phone))

    assert.exists(errorBeside('code', overheard))
    overheard.assertSessionMissing('auth_web')
  })

  test('wrong guesses of a stranger leave the code of the owner as it is', async ({
    assert,
    client,
  }) => {
    const { account, phone } = await createNeighbour()
    const [owner, stranger] = [new Visitor(client), new Visitor(client)]
    await owner.post('/sign-in', { phone })
    const code = await codeSentTo(phone)
    await stranger.post('/sign-in', { phone })
    for (let guess = 0; guess < 6; guess++) {
      await stranger.post('/sign-in/code', { code: wrong(await codeSentTo(phone)) })
    }

    const answered = await owner.post('/sign-in/code', { code })

    assert.equal(answered.session('auth_web'), account.id)
  })

  test('a new code replaces the one before', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })
    const before = { code: await codeSentTo(phone), record: await latestCode(phone) }
    await visitor.post('/sign-in', { phone })

    await visitor.post('/sign-in/code', { code: before.code })

    await before.record.refresh()
    assert.isNull(before.record.usedAt)
  })

  test('a phone is sent five codes in a quarter of an hour, not more', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    for (let asked = 0; asked < 5; asked++) await visitor.post('/sign-in', { phone })

    const answered = await visitor.post('/sign-in', { phone })

    assert.exists(errorBeside('phone', answered))
    const codes = await SignInCode.query().where('phone_digest', digest(phone))
    assert.lengthOf(codes, 5)
  })

  test('a guest is led to sign in and back to where they were going', async ({ client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)

    const stopped = await visitor.get('/me/verification?from=card')
    const entered = await visitor.signIn(phone)

    stopped.assertHeader('location', '/sign-in')
    entered.assertHeader('location', '/me/verification?from=card')
  })

  test('whoever signs out is a guest again', async ({ client }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.signIn(phone)

    const left = await visitor.post('/sign-out')

    left.assertSessionMissing('auth_web')
    const stopped = await visitor.get('/me')
    stopped.assertHeader('location', '/sign-in')
  })

  test('nothing of whoever was here before is left for the next', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })
    const code = await codeSentTo(phone)
    const left = { unmasked: {}, points_seen: {}, enrolment: seal('JBSWY3DP'), recovery_codes: 'x' }
    const session = { sign_in_phone: phone, sign_in_code: (await latestCode(phone)).id }
    const going = { back_to: '/me/points', workplace_desk: crypto.randomUUID() }

    const answer = await client
      .post('/sign-in/code')
      .withCsrfToken()
      .withSession({ ...left, ...session, ...going, registering: seal('{}') })
      .redirects(0)
      .form({ code })

    answer.assertHeader('location', '/me/points')
    assert.equal(answer.session('auth_web'), account.id)
    assert.equal(answer.session('workplace_desk'), going.workplace_desk)
    for (const key of [...Object.keys(left), ...Object.keys(session), 'registering']) {
      answer.assertSessionMissing(key)
    }
  })

  test('signing out leaves nothing at all', async ({ assert, client }) => {
    const { account } = await createNeighbour()
    const answer = await client
      .post('/sign-out')
      .withCsrfToken()
      .withSession({ auth_web: account.id, unmasked: {}, back_to: '/desk', draft: seal('{}') })
      .redirects(0)
    assert.deepEqual(Object.keys(answer.session()), [])
  })

  test('a number that somebody proved is theirs for a quarter of an hour, and gone with the next', async ({
    assert,
    client,
  }) => {
    const newcomer = uniquePhone()
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.signIn(newcomer)
    const page = await visitor.get('/register')
    page.assertInertiaComponent('identity/register_community')
    await visitor.signIn(phone)
    await visitor.post('/sign-out')

    const known = await createAccount(await createResident(await createCommunity()), newcomer)
    const refused = await visitor.post('/register', { community: 'c', grid: 'g' })
    refused.assertHeader('location', '/sign-in')
    assert.isUndefined(refused.session('auth_web'))

    const stale = seal(JSON.stringify({ phone: newcomer, until: Date.now() - 1 }))
    const late = await client.get('/register').withSession({ registering: stale }).redirects(0)
    late.assertHeader('location', '/sign-in')
    assert.exists(known.id)
  })

  test('a form from another site is refused', async ({ assert, client }) => {
    const { account } = await createNeighbour()

    const response = await client.post('/sign-out').loginAs(account).redirects(0)

    assert.equal(response.session('auth_web'), account.id)
  })
})
