import { test } from '@japa/runner'
import wechatChannel from '#notifications/channels/wechat_channel'
import { home, message, openGateway, patience, troubles } from '#notifications/tests/gateways'

test.group('WeChat', () => {
  const settings = (endpoint: string) => ({
    ...{ endpoint, appId: 'wx1', appSecret: 'secret', template: 'TM1', home, patience },
    pages: { authorisation: 'https://open.example/authorise', consent: 'https://mp.example/ask' },
  })
  /** Gives out tokens, each better than the one before, and answers messages. */
  async function openWechat(answer: (token: string, body: Record<string, unknown>) => unknown) {
    let given = 0
    return openGateway(({ body, path, query }) => {
      if (path !== '/cgi-bin/stable_token') {
        return { body: answer(query.get('access_token')!, JSON.parse(body)) }
      }
      given += 1
      return { body: { access_token: `token ${given}`, expires_in: 7200 } }
    })
  }

  test('messages follow the template, with one token for many', async ({ assert, cleanup }) => {
    const sent: Record<string, unknown>[] = []
    const wechat = await openWechat((_, body) => {
      sent.push(body)
      return { errcode: 0, errmsg: 'ok', msgid: 77 }
    })
    cleanup(wechat.close)
    const channel = wechatChannel(settings(wechat.url))

    await channel(message({ recipient: 'oA1' }))
    const outcome = await channel(message({ recipient: 'oA1', text: '很长的话'.repeat(9) }))

    assert.deepEqual(outcome, { state: 'delivered', receipt: '77' })
    assert.lengthOf(wechat.received, 3)
    assert.deepInclude(sent[0], { touser: 'oA1', template_id: 'TM1', url: `${home}/mall` })
    const { thing2 } = sent[1].data as { thing2: { value: string } }
    assert.lengthOf([...thing2.value], 20)
  })

  test('a token that is over is renewed once', async ({ assert, cleanup }) => {
    const wechat = await openWechat((token) => {
      return token === 'token 1' ? { errcode: 42001 } : { errcode: 0, msgid: 78 }
    })
    cleanup(wechat.close)

    const outcome = await wechatChannel(settings(wechat.url))(message())

    assert.deepEqual(outcome, { state: 'delivered', receipt: '78' })
  })

  test('error {errcode} is {state}')
    .with([
      { errcode: 43004, state: 'refused' },
      { errcode: 40003, state: 'refused' },
      { errcode: 40001, state: 'refused' },
      { errcode: 45009, state: 'later' },
      { errcode: -1, state: 'later' },
    ])
    .run(async ({ assert, cleanup }, { errcode, state }) => {
      const wechat = await openWechat(() => ({ errcode }))
      cleanup(wechat.close)

      const outcome = await wechatChannel(settings(wechat.url))(message())

      assert.deepEqual(outcome, { state, reason: `wechat_${errcode}` })
    })

  test('messages are tried later when WeChat {what}')
    .with(troubles)
    .run(async ({ assert, cleanup }, { reason, reply }) => {
      const wechat = await openGateway(() => reply)
      cleanup(wechat.close)

      const outcome = await wechatChannel(settings(wechat.url))(message())

      assert.deepEqual(outcome, { state: 'later', reason })
    })
})
