import { test } from '@japa/runner'
import voiceChannel from '#notifications/channels/voice_channel'
import { message, openGateway, patience, troubles } from '#notifications/tests/gateways'
import isSigned from '#notifications/tests/signature'
import { uniquePhone } from '#tests/factories/people'

test.group('Calls', () => {
  const secret = 'the secret of the account'
  const settings = (endpoint: string) => ({
    ...{ endpoint, keyId: 'key', keySecret: secret, patience },
    ...{ template: 'TTS_1', shownNumber: '09352110000' },
  })
  const code = (recipient: string) =>
    message({ kind: 'code', recipient, values: { code: '123456' } })

  test('are signed, read the code out slowly and again, and leave a receipt', async ({
    assert,
    cleanup,
  }) => {
    const gateway = await openGateway((received) => {
      const answer = isSigned(received, secret)
        ? { Code: 'OK', CallId: '7001^9' }
        : { Code: 'SignatureDoesNotMatch' }
      return { body: answer }
    })
    cleanup(gateway.close)
    const phone = uniquePhone()

    const outcome = await voiceChannel(settings(gateway.url))(code(phone))

    assert.deepEqual(outcome, { state: 'delivered', receipt: '7001^9' })
    const [{ headers, query }] = gateway.received
    assert.deepEqual(Object.fromEntries(query), {
      CalledNumber: phone,
      CalledShowNumber: '09352110000',
      PlayTimes: '3',
      Speed: '-200',
      TtsCode: 'TTS_1',
      TtsParam: '{"code":"123456"}',
    })
    assert.equal(headers['x-acs-action'], 'SingleCallByTts')
  })

  test('show a number of the operator where none is set', async ({ assert, cleanup }) => {
    const gateway = await openGateway(() => ({ body: { Code: 'OK', CallId: '1' } }))
    cleanup(gateway.close)

    await voiceChannel({ ...settings(gateway.url), shownNumber: '' })(code(uniquePhone()))

    assert.isFalse(gateway.received[0].query.has('CalledShowNumber'))
  })

  test('{reason} is {state}')
    .with([
      { reason: 'isv.BUSINESS_LIMIT_CONTROL', state: 'later' },
      { reason: 'isp.SYSTEM_ERROR', state: 'later' },
      { reason: 'isv.MOBILE_NUMBER_ILLEGAL', state: 'refused' },
      { reason: 'isv.TTS_TEMPLATE_ILLEGAL', state: 'refused' },
    ])
    .run(async ({ assert, cleanup }, { reason, state }) => {
      const gateway = await openGateway(() => ({ body: { Code: reason } }))
      cleanup(gateway.close)

      const outcome = await voiceChannel(settings(gateway.url))(code(uniquePhone()))

      assert.deepEqual(outcome, { state, reason })
    })

  test('are tried later when the gateway {what}')
    .with(troubles)
    .run(async ({ assert, cleanup }, { reason, reply }) => {
      const gateway = await openGateway(() => reply)
      cleanup(gateway.close)

      const outcome = await voiceChannel(settings(gateway.url))(code(uniquePhone()))

      assert.deepEqual(outcome, { state: 'later', reason })
    })
})
