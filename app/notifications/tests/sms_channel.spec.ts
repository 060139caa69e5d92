import { test } from '@japa/runner'
import smsChannel from '#notifications/channels/sms_channel'
import { message, openGateway, patience, troubles } from '#notifications/tests/gateways'
import isSigned from '#notifications/tests/signature'
import { uniquePhone } from '#tests/factories/people'

test.group('Text messages', () => {
  const secret = 'the secret of the account'
  const settings = (endpoint: string) => ({
    ...{ endpoint, keyId: 'key', keySecret: secret, signName: '邻里', patience },
    templates: { code: 'SMS_1', notice: 'SMS_2' },
  })
  const code = (recipient: string) =>
    message({ kind: 'code', recipient, values: { code: '123456' } })

  test('are signed, by template, and leave a receipt', async ({ assert, cleanup }) => {
    const gateway = await openGateway((received) => {
      const answer = isSigned(received, secret)
        ? { Code: 'OK', BizId: '9001' }
        : { Code: 'SignatureDoesNotMatch' }
      return { body: answer }
    })
    cleanup(gateway.close)
    const phone = uniquePhone()

    const outcome = await smsChannel(settings(gateway.url))(code(phone))

    assert.deepEqual(outcome, { state: 'delivered', receipt: '9001' })
    const [{ headers, query }] = gateway.received
    assert.equal(query.get('PhoneNumbers'), phone)
    assert.equal(query.get('TemplateCode'), 'SMS_1')
    assert.deepEqual(JSON.parse(query.get('TemplateParam')!), { code: '123456' })
    assert.equal(headers['x-acs-action'], 'SendSms')
  })

  test('with a wrong secret are refused', async ({ assert, cleanup }) => {
    const gateway = await openGateway((received) => {
      return isSigned(received, secret)
        ? { body: { Code: 'OK' } }
        : { status: 400, body: { Code: 'SignatureDoesNotMatch' } }
    })
    cleanup(gateway.close)
    const wrong = { ...settings(gateway.url), keySecret: 'another' }

    const outcome = await smsChannel(wrong)(code(uniquePhone()))

    assert.deepEqual(outcome, { state: 'refused', reason: 'SignatureDoesNotMatch' })
  })

  test('{reason} is {state}')
    .with([
      { reason: 'isv.BUSINESS_LIMIT_CONTROL', status: 200, state: 'later' },
      { reason: 'Throttling.User', status: 400, state: 'later' },
      { reason: 'isp.SYSTEM_ERROR', status: 200, state: 'later' },
      { reason: 'isv.MOBILE_NUMBER_ILLEGAL', status: 200, state: 'refused' },
      { reason: 'isv.AMOUNT_NOT_ENOUGH', status: 200, state: 'refused' },
    ])
    .run(async ({ assert, cleanup }, { reason, state, status }) => {
      const gateway = await openGateway(() => ({ status, body: { Code: reason } }))
      cleanup(gateway.close)

      const outcome = await smsChannel(settings(gateway.url))(code(uniquePhone()))

      assert.deepEqual(outcome, { state, reason })
    })

  test('are tried later when the gateway {what}')
    .with(troubles)
    .run(async ({ assert, cleanup }, { reason, reply }) => {
      const gateway = await openGateway(() => reply)
      cleanup(gateway.close)

      const outcome = await smsChannel(settings(gateway.url))(code(uniquePhone()))

      assert.deepEqual(outcome, { state: 'later', reason })
    })

  test('are tried later when there is no gateway', async ({ assert }) => {
    const gateway = await openGateway(() => 'silence')
    await gateway.close()

    const outcome = await smsChannel(settings(gateway.url))(code(uniquePhone()))

    assert.deepEqual(outcome, { state: 'later', reason: 'unreachable' })
  })
})
