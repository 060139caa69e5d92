import { createSign, createVerify, generateKeyPairSync } from 'node:crypto'
import { test } from '@japa/runner'
import alipayChannel from '#notifications/channels/alipay_channel'
import {
  home,
  message,
  openGateway,
  patience,
  troubles,
  type Received,
  type Reply,
} from '#notifications/tests/gateways'

test.group('Alipay', () => {
  const pair = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
  const [ours, theirs] = [pair(), pair()]
  const settings = (gateway: string) => ({
    ...{ gateway, appId: '2021', template: 'T1', home, patience },
    ...{ privateKey: ours.privateKey, alipayPublicKey: theirs.publicKey },
  })

  /** Checks our signature and signs its answer, as the gateway does (RSA2). */
  function signedReply(received: Received, answer: object, key = theirs.privateKey): Reply {
    const all = new URLSearchParams([...received.query, ...new URLSearchParams(received.body)])
    const signed = [...all].filter(([name]) => name !== 'sign').sort(([a], [b]) => (a < b ? -1 : 1))
    const text = signed.map(([name, value]) => `${name}=${value}`).join('&')
    const isOurs = createVerify('RSA-SHA256')
      .update(text)
      .verify(ours.publicKey, all.get('sign') ?? '', 'base64')
    const said = isOurs ? answer : { code: '40002', sub_code: 'isv.invalid-signature' }
    const content = JSON.stringify(said)
    const sign = createSign('RSA-SHA256').update(content).sign(key, 'base64')
    return {
      body: `{"alipay_open_public_message_single_send_response":${content},"sign":"${sign}"}`,
    }
  }

  test('messages are signed both ways', async ({ assert, cleanup }) => {
    const gateway = await openGateway((received) => {
      return signedReply(received, { code: '10000', msg: 'Success' })
    })
    cleanup(gateway.close)

    const outcome = await alipayChannel(settings(gateway.url))(message({ recipient: '2088' }))

    assert.equal(outcome.state, 'delivered')
    const content = JSON.parse(new URLSearchParams(gateway.received[0].body).get('biz_content')!)
    assert.equal(content.to_user_id, '2088')
    assert.equal(content.template.template_id, 'T1')
    assert.equal(content.template.context.keyword1.value, '礼品到了')
  })

  test('an answer that somebody else signed is not believed', async ({ assert, cleanup }) => {
    const gateway = await openGateway((received) => {
      return signedReply(received, { code: '10000' }, ours.privateKey)
    })
    cleanup(gateway.close)

    const outcome = await alipayChannel(settings(gateway.url))(message())

    assert.deepEqual(outcome, { state: 'later', reason: 'signature' })
  })

  test('{subCode} is {state}')
    .with([
      { code: '40004', subCode: 'PUB.USER_NOT_FOLLOW', state: 'refused' },
      { code: '20000', subCode: 'isp.unknow-error', state: 'later' },
      { code: '40004', subCode: 'SEND_LIMIT', state: 'later' },
    ])
    .run(async ({ assert, cleanup }, { code, state, subCode }) => {
      const gateway = await openGateway((received) => {
        return signedReply(received, { code, sub_code: subCode })
      })
      cleanup(gateway.close)

      const outcome = await alipayChannel(settings(gateway.url))(message())

      assert.deepEqual(outcome, { state, reason: `alipay_${subCode}` })
    })

  test('messages are tried later when Alipay {what}')
    .with(troubles)
    .run(async ({ assert, cleanup }, { reply }) => {
      const gateway = await openGateway(() => reply)
      cleanup(gateway.close)

      const outcome = await alipayChannel(settings(gateway.url))(message())

      assert.equal(outcome.state, 'later')
    })
})
