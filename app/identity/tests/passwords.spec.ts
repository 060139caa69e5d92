import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Password from '#identity/models/password'
import {
  createColleague,
  createNeighbour,
  givePassword,
  goodPassword,
  openSignIns,
} from '#identity/tests/accounts'
import type Account from '#identity/models/account'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const chosen = (password: string, again = password) => {
  return { password, password_confirmation: again }
}
const present = ({ id }: Account) =>
  Password.query().where('account_id', id).whereNull('ended_at').first()

test.group('A password', () => {
  test('once chosen, lets its owner in', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const here = new Visitor(client)
    await here.signIn(phone)
    await here.post('/me/security/password', chosen('柳树下的三只小猫'))

    const answer = await new Visitor(client).post('/sign-in/password', {
      phone,
      password: '柳树下的三只小猫',
    })

    answer.assertHeader('location', '/')
    assert.equal(answer.session('auth_web'), account.id)
    const kept = await present(account)
    assert.match(kept!.hash, /^\$scrypt\$/)
  })

  test('leads back to where somebody was going', async ({ client }) => {
    const { phone } = await createNeighbour(goodPassword)
    const visitor = new Visitor(client)
    await visitor.get('/me/points')

    const answer = await visitor.post('/sign-in/password', { phone, password: goodPassword })

    answer.assertHeader('location', '/me/points')
  })

  test('that is wrong opens nothing, and is not typed again for anybody to see', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour(goodPassword)
    const visitor = new Visitor(client)

    const answer = await visitor.post('/sign-in/password', { phone, password: 'Wrong-1-guess' })

    assert.exists(errorBeside('password', answer))
    answer.assertSessionMissing('auth_web')
    const page = await visitor.open('/sign-in/password')
    assert.notInclude(page.text(), 'Wrong-1-guess')
    assert.include(page.text(), phone)
  })

  test('of a resident: {what} is refused')
    .with([
      { what: 'one that is short', password: 'kx7!q2w', again: undefined },
      { what: 'a common one', password: 'password1', again: undefined },
      { what: 'a row of the keyboard', password: 'qwertyuiop', again: undefined },
      { what: 'one number over and over', password: '88888888', again: undefined },
      { what: 'one typed in two ways', password: '柳树下的三只小猫', again: '柳树下的四只小猫' },
    ])
    .run(async ({ assert, client }, { again, password }) => {
      const { account } = await createNeighbour()
      const visitor = new Visitor(client, account)

      const answer = await visitor.post('/me/security/password', chosen(password, again))

      const error = errorBeside('password', answer) ?? errorBeside('password_confirmation', answer)
      assert.exists(error)
      assert.isNull(await present(account))
    })

  test('made of one’s own number is refused', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()

    const answer = await new Visitor(client, account).post('/me/security/password', chosen(phone))

    assert.exists(errorBeside('password', answer))
    assert.isNull(await present(account))
  })

  test('of staff: {what} is refused')
    .with([
      { what: 'one of nine characters', password: 'Kx7!q2wZp' },
      { what: 'one of two classes', password: 'poplar6lantern' },
      { what: 'a dressed-up common one', password: 'Password123!' },
    ])
    .run(async ({ assert, client }, { password }) => {
      const { account } = await createColleague()

      const answer = await new Visitor(client, account).post(
        '/me/security/password',
        chosen(password)
      )

      assert.exists(errorBeside('password', answer))
      assert.isNull(await present(account))
    })

  test('of staff is not one of the five latest', async ({ assert, client }) => {
    const { account } = await createColleague('community_staff', goodPassword)
    const visitor = new Visitor(client, account)
    const others = ['Willow', 'Maple', 'Ginkgo', 'Cypress', 'Locust'].map(
      (tree) => `${tree}-6-lantern`
    )
    for (const other of others.slice(0, 4)) {
      await visitor.post('/me/security/password', chosen(other))
    }

    const fourth = await visitor.post('/me/security/password', chosen(goodPassword))
    await visitor.post('/me/security/password', chosen(others[4]))
    const fifth = await visitor.post('/me/security/password', chosen(goodPassword))

    assert.exists(errorBeside('password', fourth))
    assert.equal(fifth.header('location'), '/me/security')
    assert.lengthOf(await Password.query().where('account_id', account.id), 5)
  })

  test('of staff is worth nothing after 90 days, of a resident it stays', async ({
    assert,
    client,
  }) => {
    const people = [
      await createColleague('community_staff', goodPassword),
      await createNeighbour(goodPassword),
    ]
    const answers = []
    for (const { account, phone } of people) {
      const old = { createdAt: DateTime.now().minus({ days: 91 }) }
      await (await present(account))!.merge(old).save()
      const form = { phone, password: goodPassword }
      answers.push(await new Visitor(client).post('/sign-in/password', form))
    }

    assert.match(errorBeside('password', answers[0])!, /到期/)
    answers[0].assertSessionMissing('auth_web')
    assert.equal(answers[1].session('auth_web'), people[1].account.id)
  })

  test('chosen as a resident is too weak once somebody works here', async ({ assert, client }) => {
    const { account, phone } = await createColleague()
    await givePassword(account, '柳树下的三只小猫')

    const answer = await new Visitor(client).post('/sign-in/password', {
      phone,
      password: '柳树下的三只小猫',
    })

    assert.match(errorBeside('password', answer)!, /到期/)
    answer.assertSessionMissing('auth_web')
  })

  test('when changed, signs out everywhere else', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour(goodPassword)
    const [here, there] = [new Visitor(client), new Visitor(client)]
    await there.signIn(phone)
    await here.signIn(phone)

    await here.post('/me/security/password', chosen('柳树下的三只小猫'))

    const left = await there.get('/me')
    left.assertHeader('location', '/sign-in')
    assert.lengthOf(await openSignIns(account), 1)
    const old = await new Visitor(client).post('/sign-in/password', {
      phone,
      password: goodPassword,
    })
    old.assertSessionMissing('auth_web')
  })

  test('when removed, leaves the code as the way in', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour(goodPassword)
    const here = new Visitor(client)
    await here.signIn(phone)

    await here.post('/me/security/password?_method=DELETE')

    const answer = await new Visitor(client).post('/sign-in/password', {
      phone,
      password: goodPassword,
    })
    answer.assertSessionMissing('auth_web')
    const entered = await new Visitor(client).signIn(phone)
    assert.equal(entered.session('auth_web'), account.id)
  })

  test('is changed only by whoever has signed in just now', async ({ assert, client }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.signIn(phone)
    const [signIn] = await openSignIns(account)
    await signIn.merge({ beganAt: DateTime.now().minus({ minutes: 16 }) }).save()

    const stopped = await visitor.get('/me/security/password')
    const refused = await visitor.post('/me/security/password', chosen(goodPassword))
    const back = await visitor.signIn(phone)

    stopped.assertHeader('location', '/sign-in')
    refused.assertHeader('location', '/sign-in')
    assert.exists(noticeIn(stopped))
    assert.isNull(await present(account))
    back.assertHeader('location', '/me/security')
  })

  test('chosen twice at the same moment is one password', async ({ assert, client }) => {
    const { account } = await createNeighbour()
    const send = (password: string) =>
      new Visitor(client, account).post('/me/security/password', chosen(password))

    await Promise.all(['柳树下的三只小猫', '杨树下的三只小猫', '榆树下的三只小猫'].map(send))

    const open = await Password.query().where('account_id', account.id).whereNull('ended_at')
    assert.lengthOf(open, 1)
  })
})
