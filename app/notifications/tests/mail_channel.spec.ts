import { test } from '@japa/runner'
import mailChannel from '#notifications/channels/mail_channel'
import { home, message, openMailServer, patience } from '#notifications/tests/gateways'

test.group('Mail', () => {
  const settings = (url: string) => ({ url, from: '邻里 <linli@example.cn>', home, patience })
  const mail = () => message({ recipient: 'wang@example.cn' })

  test('arrives with its words and the way on', async ({ assert, cleanup }) => {
    const server = await openMailServer()
    cleanup(server.close)

    const outcome = await mailChannel(settings(server.url))(mail())

    assert.equal(outcome.state, 'delivered')
    const [received] = server.received
    assert.match(received, /To: wang@example.cn/)
    const body = Buffer.from(received.split('\r\n\r\n')[1], 'base64').toString()
    assert.include(body, '请在周五前来取。')
    assert.include(body, `${home}/mall`)
  })

  test('is {state} when the server says {refusal}')
    .with([
      { refusal: '550 no such user', state: 'refused', reason: 'smtp_550' },
      { refusal: '451 too many at once', state: 'later', reason: 'smtp_451' },
    ])
    .run(async ({ assert, cleanup }, { reason, refusal, state }) => {
      const server = await openMailServer({ refusal })
      cleanup(server.close)

      const outcome = await mailChannel(settings(server.url))(mail())

      assert.deepEqual(outcome, { state, reason })
    })

  test('is tried later when there is no server', async ({ assert }) => {
    const server = await openMailServer()
    await server.close()

    const outcome = await mailChannel(settings(server.url))(mail())

    assert.equal(outcome.state, 'later')
  })
})
