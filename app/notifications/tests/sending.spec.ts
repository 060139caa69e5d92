import { test } from '@japa/runner'
import sendMessage from '#notifications/actions/send_message'
import type { Channel } from '#notifications/channels/channel'
import DevelopmentMessage from '#notifications/models/development_message'
import MessageDelivery from '#notifications/models/message_delivery'
import { message } from '#notifications/tests/gateways'
import { uniquePhone } from '#tests/factories/people'
import Visitor from '#tests/factories/visitor'

test.group('Sending', () => {
  const answering =
    (reason: string): Channel =>
    async () => ({ state: 'refused', reason })
  const logged = (recipient: string) => MessageDelivery.query().where('recipient', recipient)

  test('is logged with the reason when nothing arrived, without words or address', async ({
    assert,
  }) => {
    const phone = uniquePhone()
    const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`

    await sendMessage(message({ kind: 'code', recipient: phone, values: { code: '246810' } }), {
      by: 'sms',
      channel: answering('isv.MOBILE_NUMBER_ILLEGAL'),
    })

    const [line] = await logged(masked).orderBy('id', 'desc')
    assert.equal(line.state, 'refused')
    assert.equal(line.reason, 'isv.MOBILE_NUMBER_ILLEGAL')
    const kept = JSON.stringify(line.$attributes)
    assert.notInclude(kept, phone)
    assert.notInclude(kept, '246810')
  })

  test('a code goes to a phone and nowhere else', async ({ assert }) => {
    const recipient = `o${uniquePhone()}`
    for (const by of ['mail', 'wechat', 'alipay'] as const) {
      await assert.rejects(() => sendMessage(message({ kind: 'code', recipient }), { by }))
    }
    assert.isEmpty(await DevelopmentMessage.query().where('recipient', recipient))
  })

  test('a call reads a code out and nothing else', async ({ assert }) => {
    const recipient = `o${uniquePhone()}`
    await assert.rejects(() => sendMessage(message({ recipient }), { by: 'voice' }))
    assert.isEmpty(await DevelopmentMessage.query().where('recipient', recipient))
  })

  test('where nothing is connected lays out what each channel would have sent', async ({
    assert,
    client,
  }) => {
    const recipient = `o${uniquePhone()}`
    for (const by of ['mail', 'wechat', 'alipay', 'sms'] as const) {
      await sendMessage(message({ recipient }), { by })
    }

    const page = await new Visitor(client).get('/development/messages')

    const shown: { channel: string; recipient: string }[] = page.inertiaProps.messages
    const channels = shown
      .filter((each) => each.recipient === recipient)
      .map((each) => each.channel)
    assert.sameMembers(channels, ['sms', 'mail', 'wechat', 'alipay'])
  })
})
