import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import changePolicy from '#points/actions/change_policy'
import { householdAccount } from '#points/accounts'
import balanceOf, { balanceIn } from '#points/queries/balance'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { createFamily, createPurse, latestEntry, visitorFor } from './purses.ts'

const give = (to: string, amount: string) => ({ to, amount, requestKey: randomUUID() })

test.group('Points of a household', () => {
  test('whoever lives nowhere is told how to be registered', async ({ assert, client }) => {
    const { person } = await createPurse()
    const visitor = await visitorFor(client, person)
    const page = await visitor.get('/me/points/household')
    page.assertStatus(200)
    assert.isNull(page.inertiaProps.household)
    const sent = await visitor.post('/me/points/gifts', give('household', '10'))
    assert.equal(noticeIn(sent)?.tone, 'error')
  })

  test('all see what each has put in and taken out, and open each entry', async ({
    assert,
    client,
  }) => {
    const { household, one, other } = await createFamily()
    const [mine, theirs] = [await visitorFor(client, one), await visitorFor(client, other)]
    await mine.post('/me/points/gifts', give('household', '30'))
    await theirs.post('/me/points/gifts', give('self', '10'))

    const { inertiaProps } = await theirs.get('/me/points/household')
    assert.equal(inertiaProps.household.available, 20)
    const sums = inertiaProps.household.members.map(
      ({ given, taken }: { given: number; taken: number }) => [given, taken]
    )
    assert.deepEqual(sums, [
      [30, 0],
      [0, 10],
    ])
    assert.equal((await balanceIn(householdAccount(household.id))).posted, 20)
    const entry = await theirs.get(`/me/points/entries/${await latestEntry(one)}`)
    entry.assertStatus(200)
    assert.isFalse(entry.inertiaProps.isOwn)
  })

  test('a neighbour sees nothing of it', async ({ assert, client }) => {
    const { neighbour, one } = await createFamily()
    const mine = await visitorFor(client, one)
    await mine.post('/me/points/gifts', give('household', '30'))
    const visitor = await visitorFor(client, neighbour)
    const page = await visitor.get('/me/points/household')
    assert.isNull(page.inertiaProps.household)
    const entry = await visitor.get(`/me/points/entries/${await latestEntry(one)}`)
    entry.assertStatus(404)
  })
})

test.group('Giving points', () => {
  test('is checked before it is confirmed, and moves nothing until then', async ({
    assert,
    client,
  }) => {
    const { one, other } = await createFamily()
    const visitor = await visitorFor(client, one)
    const asked = await visitor.post('/me/points/gifts/plan', { to: other.id, amount: '20' })
    const address = asked.header('location')!
    assert.include(address, '/me/points/gifts/plan?')
    const { inertiaProps } = await visitor.get(address)
    assert.deepInclude(inertiaProps.plan, { amount: 20, kind: 'person', left: 30 })
    assert.equal((await balanceOf(one.id)).posted, 50)

    const { requestKey } = inertiaProps
    const sent = await visitor.post('/me/points/gifts', { to: other.id, amount: '20', requestKey })
    sent.assertHeader('location', `/me/points/entries/${await latestEntry(one)}`)
    assert.equal((await balanceOf(other.id)).posted, 70)
  })

  test('more than there is, or nothing at all, is said beside the field', async ({
    assert,
    client,
  }) => {
    const { one, other } = await createFamily()
    const visitor = await visitorFor(client, one)
    const plan = (form: Record<string, string>) => visitor.post('/me/points/gifts/plan', form)

    const tooMuch = await plan({ to: other.id, amount: '51' })
    assert.equal(errorBeside('amount', tooMuch), '没有这么多，最多 50 分。')
    for (const amount of ['', '0', '-5', '1.5', 'viel']) {
      assert.exists(errorBeside('amount', await plan({ to: other.id, amount })), amount)
    }
    assert.equal(errorBeside('to', await plan({ amount: '5' })), '请选要给谁')
    assert.equal((await balanceOf(one.id)).posted, 50)
  })

  test('to a neighbour is possible where the community allows it, by their number', async ({
    assert,
    client,
  }) => {
    const { by, community, neighbour, one } = await createFamily()
    const phone = uniquePhone()
    await createAccount(neighbour, phone)
    const visitor = await visitorFor(client, one)
    const refused = await visitor.post('/me/points/gifts', give(neighbour.id, '10'))
    assert.equal(noticeIn(refused)?.tone, 'error')
    assert.equal((await balanceOf(neighbour.id)).posted, 50)

    await changePolicy(community, { gifts: 'community', expireAfterMonths: null }, by)
    const wish = { to: 'neighbour', phone, amount: '10' }
    const planned = await visitor.post('/me/points/gifts/plan', wish)
    const { inertiaProps } = await visitor.get(planned.header('location')!)
    assert.equal(inertiaProps.plan.name, '王*英')
    await visitor.post('/me/points/gifts', give(inertiaProps.plan.to, '10'))
    assert.equal((await balanceOf(neighbour.id)).posted, 60)
  })

  test('nobody finds out by numbers who lives here', async ({ assert, client }) => {
    const { by, community, one } = await createFamily()
    await changePolicy(community, { gifts: 'community', expireAfterMonths: null }, by)
    const stranger = await createResident((await createPurse()).community)
    const phone = uniquePhone()
    await createAccount(stranger, phone)
    const visitor = await visitorFor(client, one)
    const wish = { to: 'neighbour', phone, amount: '10' }

    const faults: unknown[] = []
    for (let turn = 0; turn < 11; turn++) {
      faults.push(errorBeside('phone', await visitor.post('/me/points/gifts/plan', wish)))
    }
    assert.match(String(faults[0]), /没有用这个手机号/)
    assert.match(String(faults[10]), /试的号码太多/)
  })

  test('a guest is asked to sign in', async ({ assert, client }) => {
    const guest = new Visitor(client)
    for (const path of ['/me/points/household', '/me/points/gifts/create']) {
      const page = await guest.get(path)
      assert.equal(page.header('location'), '/sign-in')
    }
  })
})
