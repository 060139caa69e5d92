import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { TOTP } from 'otpauth'
import Authenticator from '#identity/models/authenticator'
import { unseal } from '#identity/sealed'
import staffAccess from '#identity/staff_access'
import { createColleague, createNeighbour, openSignIns } from '#identity/tests/accounts'
import { createAccount, createStaff } from '#tests/factories/people'
import { createTerritory } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

/** What the app on the phone shows now, or half minutes from now. */
function codeFor(secret: string, later = 0) {
  return codeAt(secret, Math.floor(Date.now() / 30_000) + later)
}

/** What it shows in one half minute, counted from 1970. */
function codeAt(secret: string, step: number) {
  return new TOTP({ secret }).generate({ timestamp: step * 30_000 })
}

async function enrol(visitor: Visitor) {
  const page = await visitor.get('/me/security/second-factor')
  const { secret } = page.inertiaProps.enrolment
  const answer = await visitor.post('/me/security/second-factor', { code: codeFor(secret) })
  const shown = await visitor.get('/me/security/recovery-codes')
  const codes: string[] = shown.inertiaProps.codes
  return { secret: secret as string, answer, codes }
}

/** Staff with an authenticator, signed in anew on another device. */
async function createEnrolled(client: ApiClient) {
  const colleague = await createColleague()
  const { codes, secret } = await enrol(new Visitor(client, colleague.account))
  const visitor = new Visitor(client)
  await visitor.signIn(colleague.phone)
  return { ...colleague, codes, secret, visitor }
}

const check = (visitor: Visitor, form: { code: string } | { recoveryCode: string }) =>
  visitor.post('/sign-in/second-factor', form, '/sign-in/second-factor')

test.group('Where the desk needs a second factor', (group) => {
  group.setup(() => {
    staffAccess.needsSecondFactor = true
    return () => {
      staffAccess.needsSecondFactor = false
    }
  })

  test('it stays shut until an authenticator is set up', async ({ assert, client }) => {
    const { account, phone } = await createColleague()
    const visitor = new Visitor(client)
    await visitor.signIn(phone)

    const stopped = await visitor.get('/desk/verifications')
    const { answer, codes } = await enrol(visitor)
    const opened = await visitor.get('/desk/verifications')

    stopped.assertHeader('location', '/me/security/second-factor')
    answer.assertHeader('location', '/me/security/recovery-codes')
    assert.lengthOf(codes, 10)
    opened.assertStatus(200)
    const kept = await Authenticator.findByOrFail('accountId', account.id)
    assert.notInclude(JSON.stringify(kept.$attributes), unseal(kept.secretSealed))
  })

  test('a wrong first code sets nothing up', async ({ assert, client }) => {
    const { account } = await createColleague()
    const visitor = new Visitor(client, account)
    const page = await visitor.get('/me/security/second-factor')
    const { secret } = page.inertiaProps.enrolment

    const answer = await visitor.post('/me/security/second-factor', { code: codeFor(secret, 9) })

    assert.exists(errorBeside('code', answer))
    assert.isNull(await Authenticator.findBy('accountId', account.id))
    const again = await visitor.get('/me/security/second-factor')
    assert.equal(again.inertiaProps.enrolment.secret, secret)
  })

  test('residents, leaders and providers are not asked', async ({ client }) => {
    const neighbour = await createNeighbour()
    const leader = await createColleague('leader')
    const provider = await createColleague('provider_member')

    const pages = [
      await new Visitor(client, neighbour.account).get('/me'),
      await new Visitor(client, leader.account).get('/cockpit'),
      await new Visitor(client, provider.account).get('/provider'),
    ]

    for (const page of pages) page.assertStatus(200)
  })

  test('it cannot be turned off', async ({ assert, client }) => {
    const { account, secret, visitor } = await createEnrolled(client)

    const answer = await visitor.post('/me/security/second-factor?_method=DELETE', {
      code: codeFor(secret, 1),
    })

    assert.match(noticeIn(answer)!.text, /不能关闭/)
    assert.isNotNull(await Authenticator.findBy('accountId', account.id))
  })
})

test.group('A second factor', () => {
  test('is asked for at the desk, after each sign-in, and leads back', async ({ client }) => {
    const { secret, visitor } = await createEnrolled(client)

    const stopped = await visitor.get('/desk/roles/mine?from=here')
    const home = await visitor.get('/me')
    const passed = await check(visitor, { code: codeFor(secret, 1) })
    const opened = await visitor.get('/desk/roles/mine')

    stopped.assertHeader('location', '/sign-in/second-factor')
    home.assertStatus(200)
    passed.assertHeader('location', '/desk/roles/mine?from=here')
    opened.assertStatus(200)
  })

  test('of {what} is refused')
    .with([
      { what: 'a code of long ago', later: -9 },
      { what: 'the code with which it was set up', later: 0 },
      { what: 'a code of a step before', later: -1 },
    ])
    .run(async ({ assert, client }, { later }) => {
      const { account, secret, visitor } = await createEnrolled(client)
      const { lastStep } = await Authenticator.findByOrFail('accountId', account.id)

      const answer = await check(visitor, { code: codeAt(secret, lastStep + later) })

      assert.exists(errorBeside('code', answer))
      const still = await visitor.get('/desk')
      still.assertHeader('location', '/sign-in/second-factor')
    })

  test('sent twice at the same moment passes once', async ({ assert, client }) => {
    const { account, secret } = await createEnrolled(client)
    const send = () => check(new Visitor(client, account), { code: codeFor(secret, 1) })

    await Promise.all([send(), send(), send(), send()])

    const passed = (await openSignIns(account)).filter(
      ({ secondFactorAt, way }) => secondFactorAt && way === 'earlier'
    )
    // The device on which it was set up has passed too.
    assert.lengthOf(passed, 2)
  })

  test('can be tried five times, however fast', async ({ assert, client }) => {
    const { secret, visitor } = await createEnrolled(client)
    for (let tried = 0; tried < 5; tried++) await check(visitor, { code: codeFor(secret, 9) })

    const answer = await check(visitor, { code: codeFor(secret, 1) })

    assert.match(noticeIn(answer)!.text, /试错太多/)
    const still = await visitor.get('/desk')
    still.assertHeader('location', '/sign-in/second-factor')
  })

  test('can be a recovery code, each once', async ({ assert, client }) => {
    const { codes, phone, visitor } = await createEnrolled(client)
    const another = new Visitor(client)
    await another.signIn(phone)

    await check(visitor, { recoveryCode: codes[0].toLowerCase().replaceAll('-', ' ') })
    const used = await check(another, { recoveryCode: codes[0] })

    const opened = await visitor.get('/desk')
    opened.assertStatus(200)
    assert.exists(errorBeside('recoveryCode', used))
    const still = await another.get('/desk')
    still.assertHeader('location', '/sign-in/second-factor')
    const inbox = await visitor.open('/messages')
    inbox.assertTextIncludes('用掉了一个备用码')
  })

  test('a recovery code sent twice at the same moment passes once', async ({ assert, client }) => {
    const { account, codes } = await createEnrolled(client)
    const send = () => check(new Visitor(client, account), { recoveryCode: codes[1] })

    const answers = await Promise.all([send(), send(), send()])

    const refused = answers.filter((answer) => errorBeside('recoveryCode', answer))
    assert.lengthOf(refused, 2)
  })

  test('shows its recovery codes once, and keeps no readable copy', async ({ assert, client }) => {
    const { account, codes } = await createEnrolled(client)
    const visitor = new Visitor(client, account)

    const again = await visitor.get('/me/security/recovery-codes')

    again.assertHeader('location', '/me/security')
    const stored = JSON.stringify(await db.from('recovery_codes'))
    assert.notInclude(stored, codes[0].replaceAll('-', ''))
  })

  test('gives new recovery codes in place of the old', async ({ assert, client }) => {
    const { codes, secret, visitor } = await createEnrolled(client)

    await visitor.post('/me/security/recovery-codes', { code: codeFor(secret, 1) })

    const shown = await visitor.get('/me/security/recovery-codes')
    assert.lengthOf(shown.inertiaProps.codes, 10)
    const old = await check(visitor, { recoveryCode: codes[0] })
    assert.exists(errorBeside('recoveryCode', old))
  })

  test('may be turned off where it is not needed', async ({ assert, client }) => {
    const { account, secret, visitor } = await createEnrolled(client)

    await visitor.post('/me/security/second-factor?_method=DELETE', { code: codeFor(secret, 1) })

    assert.isNull(await Authenticator.findBy('accountId', account.id))
    const opened = await visitor.get('/desk')
    opened.assertStatus(200)
  })
})

test.group('Whoever lost their authenticator', () => {
  async function createLoser(client: ApiClient) {
    const city = await createTerritory('city')
    const worker = await createStaff(await createTerritory('community', city), {
      role: 'grid_worker',
    })
    const account = await createAccount(worker)
    const there = new Visitor(client, account)
    await enrol(there)
    return { city, worker, account, there }
  }
  const resetBy = async (client: ApiClient, city: Awaited<ReturnType<typeof createTerritory>>) =>
    new Visitor(
      client,
      await createAccount(await createStaff(city, { role: 'security_administrator' }))
    )
  const pathOf = ({ id }: { id: string }) => `/desk/roles/people/${id}/second-factor-reset`

  test('is let begin anew by the security administrator, with a reason', async ({
    assert,
    client,
  }) => {
    const { account, city, there, worker } = await createLoser(client)
    const administrator = await resetBy(client, city)
    const page = await administrator.get(`/desk/roles/people/${worker.id}`)
    assert.isTrue(page.inertiaProps.canResetSecondFactor)

    await administrator.post(pathOf(worker), { reason: '手机丢失，本人到场' })

    assert.isNull(await Authenticator.findBy('accountId', account.id))
    assert.isEmpty(await openSignIns(account))
    const entry = await db
      .from('audit_entries')
      .where({ act: 'accounts.second_factor_reset', subject_id: worker.id })
      .firstOrFail()
    assert.equal(entry.reason, '手机丢失，本人到场')
    const inbox = await there.open('/messages')
    inbox.assertStatus(302)
  })

  test('is not, without a reason, by others, or from elsewhere', async ({ assert, client }) => {
    const { account, city, worker } = await createLoser(client)
    const street = await createAccount(await createStaff(city, { role: 'street_staff' }))
    const elsewhere = await resetBy(client, await createTerritory('city'))

    const unreasoned = await (await resetBy(client, city)).post(pathOf(worker), { reason: '' })
    const byStreet = await new Visitor(client, street).post(pathOf(worker), { reason: '丢失' })
    const foreign = await elsewhere.post(pathOf(worker), { reason: '丢失' })
    const byGuest = await new Visitor(client).post(pathOf(worker), { reason: '丢失' })

    assert.exists(errorBeside('reason', unreasoned))
    byStreet.assertStatus(403)
    foreign.assertStatus(404)
    byGuest.assertHeader('location', '/sign-in')
    assert.isNotNull(await Authenticator.findBy('accountId', account.id))
  })

  test('cannot reset their own', async ({ assert, client }) => {
    const city = await createTerritory('city')
    const administrator = await createStaff(city, { role: 'security_administrator' })
    const account = await createAccount(administrator)
    const visitor = new Visitor(client, account)
    await enrol(visitor)

    const answer = await visitor.post(pathOf(administrator), { reason: '丢失' })

    assert.match(noticeIn(answer)!.text, /不能重置自己/)
    assert.isNotNull(await Authenticator.findBy('accountId', account.id))
  })
})
