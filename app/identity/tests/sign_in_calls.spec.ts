import { test } from '@japa/runner'
import DevelopmentMessage from '#notifications/models/development_message'
import MessageDelivery from '#notifications/models/message_delivery'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { codeSentTo, errorBeside, noticeIn } from '#tests/factories/visitor'

async function createNeighbour() {
  const phone = uniquePhone()
  const account = await createAccount(await createResident(await createCommunity()), phone)
  return { account, phone }
}

const calls = (phone: string) =>
  DevelopmentMessage.query().where({ recipient: phone, channel: 'voice' })

test.group('A call that reads the code out', () => {
  test('opens the door, and the code of the text message no longer does', async ({
    assert,
    client,
  }) => {
    const { account, phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })
    const written = await codeSentTo(phone)

    const called = await visitor.post('/sign-in/call')

    called.assertHeader('location', '/sign-in/code')
    assert.equal(noticeIn(called)?.tone, 'success')
    const [call] = await calls(phone)
    const spoken = await codeSentTo(phone)
    assert.include(call.text, spoken)
    if (written !== spoken) {
      const refused = await visitor.post('/sign-in/code', { code: written })
      assert.exists(errorBeside('code', refused))
    }
    const answered = await visitor.post('/sign-in/code', { code: spoken })
    assert.equal(answered.session('auth_web'), account.id)
  })

  test('is offered where codes are typed in, and logged without the number', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })

    const page = await visitor.get('/sign-in/code')
    await visitor.post('/sign-in/call')

    assert.isTrue(page.inertiaProps.canCall)
    const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`
    const log = await MessageDelivery.query().where({ recipient: masked, channel: 'voice' })
    assert.isAtLeast(log.length, 1)
  })

  test('reaches nobody who was not asked for a number', async ({ assert, client }) => {
    const answered = await new Visitor(client).post('/sign-in/call')

    answered.assertHeader('location', '/sign-in')
    assert.isUndefined(noticeIn(answered))
  })

  test('counts as a code: five in a quarter of an hour, of either kind', async ({
    assert,
    client,
  }) => {
    const { phone } = await createNeighbour()
    const visitor = new Visitor(client)
    await visitor.post('/sign-in', { phone })
    for (let call = 1; call <= 4; call++) await visitor.post('/sign-in/call')

    const refused = await visitor.post('/sign-in/call', {}, '/sign-in/code')

    assert.include(errorBeside('phone', refused), '15')
    assert.lengthOf(await calls(phone), 4)
  })
})
