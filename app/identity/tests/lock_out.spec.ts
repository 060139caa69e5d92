import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import SignInCode from '#identity/models/sign_in_code'
import { createNeighbour, goodPassword, uniqueAddress } from '#identity/tests/accounts'
import { digest } from '#identity/sealed'
import Notice from '#notifications/models/notice'
import { uniquePhone } from '#tests/factories/people'
import Visitor, { errorBeside } from '#tests/factories/visitor'

const someone = (client: ApiClient) => new Visitor(client).from(uniqueAddress())

const guess = (visitor: Visitor, phone: string, password = 'Wrong-1-guess') =>
  visitor.post('/sign-in/password', { phone, password })

async function guessOften(visitor: Visitor, phone: string, times: number) {
  for (let tried = 0; tried < times; tried++) await guess(visitor, phone)
}

test.group('Guessing a password', () => {
  test('ends after five tries, for the right one too', async ({ assert, client }) => {
    const { phone } = await createNeighbour(goodPassword)
    const stranger = someone(client)
    await guessOften(stranger, phone, 5)

    const answer = await guess(stranger, phone, goodPassword)

    assert.match(errorBeside('password', answer)!, /验证码登录/)
    answer.assertSessionMissing('auth_web')
  })

  test('all at once gives no more than five tries', async ({ assert, client }) => {
    const { phone } = await createNeighbour(goodPassword)
    const address = uniqueAddress()
    const tries = Array.from({ length: 20 }, () => {
      return guess(new Visitor(client).from(address), phone)
    })

    const answers = await Promise.all(tries)

    const judged = answers.filter((answer) => /不对/.test(errorBeside('password', answer) ?? ''))
    assert.lengthOf(judged, 5)
    const late = await guess(new Visitor(client).from(address), phone, goodPassword)
    late.assertSessionMissing('auth_web')
  })

  test('by a stranger locks out the stranger, not the owner elsewhere', async ({
    assert,
    client,
  }) => {
    const { account, phone } = await createNeighbour(goodPassword)
    await guessOften(someone(client), phone, 8)

    const answer = await guess(someone(client), phone, goodPassword)

    assert.equal(answer.session('auth_web'), account.id)
  })

  test('from many places leaves the owner the device they know and the code', async ({
    assert,
    client,
  }) => {
    const { account, phone } = await createNeighbour(goodPassword)
    const atHome = someone(client)
    await atHome.signIn(phone)
    await atHome.post('/sign-out')
    for (let place = 0; place < 10; place++) await guessOften(someone(client), phone, 5)

    const elsewhere = await guess(someone(client), phone, goodPassword)
    const home = await guess(atHome, phone, goodPassword)
    const byCode = await someone(client).signIn(phone)

    elsewhere.assertSessionMissing('auth_web')
    assert.equal(home.session('auth_web'), account.id)
    assert.equal(byCode.session('auth_web'), account.id)
  })

  test('behind the owner’s own address leaves them the device they know', async ({
    assert,
    client,
  }) => {
    const { account, phone } = await createNeighbour(goodPassword)
    const address = uniqueAddress()
    const owner = new Visitor(client).from(address)
    await owner.signIn(phone)
    await owner.post('/sign-out')
    await guessOften(new Visitor(client).from(address), phone, 6)

    const answer = await guess(owner, phone, goodPassword)

    assert.equal(answer.session('auth_web'), account.id)
  })

  test('on a device that its owner has disowned counts as a stranger’s', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour(goodPassword)
    const address = uniqueAddress()
    const [lost, here] = [new Visitor(client).from(address), someone(client)]
    await lost.signIn(phone)
    await here.signIn(phone)
    await here.post('/me/security/sign-ins/others?_method=DELETE')
    await guessOften(new Visitor(client).from(address), phone, 5)

    const answer = await guess(lost, phone, goodPassword)

    assert.exists(errorBeside('password', answer))
    answer.assertSessionMissing('auth_web')
  })

  test('is told to the owner, once', async ({ assert, client }) => {
    const { person, phone } = await createNeighbour(goodPassword)
    await guessOften(someone(client), phone, 4)
    const told = () => Notice.query().where({ personId: person.id, kind: 'password_tried' })
    assert.isEmpty(await told())

    await guessOften(someone(client), phone, 6)
    await guessOften(someone(client), phone, 6)

    assert.lengthOf(await told(), 1)
  })

  test('of many numbers from one address ends too', async ({ assert, client }) => {
    const { phone } = await createNeighbour(goodPassword)
    const address = uniqueAddress()
    const spray = Array.from({ length: 100 }, () => {
      return guess(new Visitor(client).from(address), uniquePhone())
    })
    await Promise.all(spray)

    const answer = await guess(new Visitor(client).from(address), phone, goodPassword)

    assert.exists(errorBeside('password', answer))
    answer.assertSessionMissing('auth_web')
  })

  test('right after some wrong tries begins anew', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour(goodPassword)
    const owner = someone(client)
    for (let round = 0; round < 3; round++) {
      await guessOften(owner, phone, 4)
      const answer = await guess(owner, phone, goodPassword)
      assert.equal(answer.session('auth_web'), account.id)
    }
  })
})

test.group('Asking for codes', () => {
  const codesOf = (phone: string) => SignInCode.query().where('phone_digest', digest(phone))

  test('in a stranger’s name does not keep the owner from a code of their own', async ({
    assert,
    client,
  }) => {
    const { account, phone } = await createNeighbour()
    const stranger = someone(client)
    for (let asked = 0; asked < 7; asked++) await stranger.post('/sign-in', { phone })
    assert.lengthOf(await codesOf(phone), 5)

    const answer = await someone(client).signIn(phone)

    assert.equal(answer.session('auth_web'), account.id)
  })

  test('from many places ends, but not on a device that is known', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const atHome = someone(client)
    await atHome.signIn(phone)
    for (let asked = 0; asked < 25; asked++) await someone(client).post('/sign-in', { phone })
    // One that came before, and twenty of strangers.
    assert.lengthOf(await codesOf(phone), 20)

    const stopped = await someone(client).post('/sign-in', { phone })
    const home = await atHome.signIn(phone)

    assert.exists(errorBeside('phone', stopped))
    assert.equal(home.session('auth_web'), account.id)
  })

  test('all at once sends no more than five', async ({ assert, client }) => {
    const phone = uniquePhone()
    const address = uniqueAddress()
    const asking = Array.from({ length: 15 }, () => {
      return new Visitor(client).from(address).post('/sign-in', { phone })
    })

    await Promise.all(asking)

    assert.lengthOf(await codesOf(phone), 5)
  })
})
