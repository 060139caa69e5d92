import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import SignIn from '#identity/models/sign_in'
import type Account from '#identity/models/account'
import { createColleague, createNeighbour, openSignIns } from '#identity/tests/accounts'
import { createAccount, createStaff } from '#tests/factories/people'
import { createTerritory } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'

const minutesAgo = (minutes: number) => DateTime.now().minus({ minutes })

async function leaveFor(account: Account, minutes: number) {
  const [signIn] = await openSignIns(account)
  await signIn.merge({ lastSeenAt: minutesAgo(minutes) }).save()
}

async function createAtDesk(client: ApiClient) {
  const colleague = await createColleague()
  const visitor = new Visitor(client)
  await visitor.signIn(colleague.phone)
  return { ...colleague, visitor }
}

test.group('The desk', () => {
  test('closes after a quarter of an hour, and opens where it was left', async ({
    assert,
    client,
  }) => {
    const { account, phone, visitor } = await createAtDesk(client)
    await visitor.get('/desk/verifications')
    await leaveFor(account, 16)

    const stopped = await visitor.get('/desk/roles/mine')
    const back = await visitor.signIn(phone)

    stopped.assertHeader('location', '/sign-in')
    assert.match(noticeIn(stopped)!.text, /重新登录/)
    back.assertHeader('location', '/desk/roles/mine')
    const ended = await SignIn.query().where({ accountId: account.id, ending: 'timed_out' })
    assert.lengthOf(ended, 1)
  })

  test('stays closed when the pause was ended on another page', async ({ client }) => {
    const { account, visitor } = await createAtDesk(client)
    await leaveFor(account, 16)

    await visitor.get('/me')
    const stopped = await visitor.get('/desk')

    stopped.assertHeader('location', '/sign-in')
  })

  test('stays open to whoever goes on working', async ({ client }) => {
    const { account, visitor } = await createAtDesk(client)
    for (let pause = 0; pause < 3; pause++) {
      await leaveFor(account, 14)
      const opened = await visitor.get('/desk')
      opened.assertStatus(200)
    }
  })

  test('closes eight hours after the sign-in, work or not', async ({ client }) => {
    const { account, visitor } = await createAtDesk(client)
    const [signIn] = await openSignIns(account)
    await signIn.merge({ beganAt: minutesAgo(8 * 60 + 1) }).save()

    const stopped = await visitor.get('/desk')

    stopped.assertHeader('location', '/sign-in')
  })

  test('gives back what was typed, to whoever typed it', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const staff = await createStaff(street, { role: 'street_staff' })
    const phone = '19900000000'
    const account = await createAccount(staff)
    const visitor = new Visitor(client, account)
    const page = `/desk/roles/create?territory=${street.code}`
    await visitor.get(page)
    await leaveFor(account, 16)
    const typed = {
      territory: street.code,
      phone,
      role: 'grid_worker',
      months: '6',
      reason: '接替',
    }

    const stopped = await visitor.post('/desk/roles', typed, page)
    const form = await visitor.get(page)

    stopped.assertHeader('location', '/sign-in')
    assert.equal(form.inertiaProps.old.reason, '接替')
    assert.equal(form.inertiaProps.old.phone, phone)
    assert.match(form.inertiaProps.notice.text, /还在/)
    const again = await visitor.get(page)
    assert.isUndefined(again.inertiaProps.old.reason)
  })

  test('gives nobody what another one typed', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const accounts = [
      await createAccount(await createStaff(street, { role: 'street_staff' })),
      await createAccount(await createStaff(street, { role: 'street_staff' })),
    ]
    const page = `/desk/roles/create?territory=${street.code}`
    const first = new Visitor(client, accounts[0])
    await first.get(page)
    await leaveFor(accounts[0], 16)
    await first.post('/desk/roles', { reason: '接替' }, page)

    const form = await first.become(accounts[1]).get(page)

    assert.isUndefined(form.inertiaProps.old.reason)
  })
})

test.group('Residents', () => {
  test('stay signed in on their phone for a month', async ({ client }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.signIn(phone)
    await leaveFor(account, 29 * 24 * 60)

    const page = await visitor.get('/me')

    page.assertStatus(200)
  })

  test('who work here too keep their phone, only the desk asks', async ({ client }) => {
    const { account, visitor } = await createAtDesk(client)
    await leaveFor(account, 24 * 60)

    const page = await visitor.get('/me')
    page.assertStatus(200)
  })
})
