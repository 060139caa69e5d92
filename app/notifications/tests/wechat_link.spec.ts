import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { rememberWechatConsent } from '#notifications/actions/remember_wechat_consents'
import addressOf from '#notifications/queries/address_of'
import wechatConsentsLeft from '#notifications/queries/wechat_consents_left'
import { home, openGateway, patience, troubles } from '#notifications/tests/gateways'
import { fates, sendWhatIsDue, tell } from '#notifications/tests/telling'
import realDoor from '#notifications/wechat/real_door'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'

async function createResidentAtPhone(client: ApiClient) {
  const person = await createResident(await createCommunity())
  return { person, visitor: new Visitor(client, await createAccount(person)) }
}

/** Goes to WeChat's stand-in and back, by the way that is agreed or declined. */
async function goAndComeBack(visitor: Visitor, path: string, way: 'agree' | 'decline' = 'agree') {
  const away = await visitor.get(path)
  const { inertiaProps } = await visitor.get(away.header('location')!)
  return { address: inertiaProps[way] as string, answer: await visitor.get(inertiaProps[way]) }
}

const link = (visitor: Visitor) => goAndComeBack(visitor, '/messages/wechat/link')
const agree = (visitor: Visitor) => goAndComeBack(visitor, '/messages/wechat/consent')

test.group('A resident’s WeChat', () => {
  test('is linked on the way there and back, and shown masked', async ({ assert, client }) => {
    const { person, visitor } = await createResidentAtPhone(client)
    assert.isNull((await visitor.get('/messages/wechat')).inertiaProps.address)

    const { answer } = await link(visitor)

    assert.equal(answer.header('location'), '/messages/wechat')
    const openid = await addressOf(person.id, 'wechat')
    assert.match(String(openid), /^o\w{27}$/)
    const { address } = (await visitor.get('/messages/wechat')).inertiaProps
    assert.isString(address)
    assert.notEqual(address, openid)
    const rows = await db.from('message_addresses').where('person_id', person.id)
    assert.notInclude(JSON.stringify(rows), String(openid))
  })

  test('is not linked by who was not sent there, declines, or comes back twice', async ({
    assert,
    client,
  }) => {
    const { person, visitor } = await createResidentAtPhone(client)
    const forged = `/messages/wechat/link/return?code=oStranger123&state=${randomUUID()}`
    assert.equal(noticeIn(await visitor.get(forged))?.tone, 'error')
    await goAndComeBack(visitor, '/messages/wechat/link', 'decline')
    assert.isNull(await addressOf(person.id, 'wechat'))

    const { address } = await link(visitor)
    await visitor.post('/messages/wechat?_method=DELETE')
    await visitor.get(address)
    assert.isNull(await addressOf(person.id, 'wechat'))
  })

  test('gets one message for each agreement, and no more', async ({ assert, client }) => {
    const { person, visitor } = await createResidentAtPhone(client)
    await link(visitor)
    await agree(visitor)
    await goAndComeBack(visitor, '/messages/wechat/consent', 'decline')
    assert.equal((await visitor.get('/messages/wechat')).inertiaProps.consents, 1)

    const first = await tell(person, { urgency: 'urgent' })
    await sendWhatIsDue()
    const second = await tell(person, { urgency: 'urgent' })
    await sendWhatIsDue()

    assert.deepEqual(
      [(await fates(first)).wechat, (await fates(second)).wechat],
      ['sent', 'no_consent']
    )
    assert.equal((await visitor.get('/messages/wechat')).inertiaProps.consents, 0)
  })

  test('agrees once, however often the page is opened, also sixteen times at once', async ({
    assert,
    client,
  }) => {
    const { person, visitor } = await createResidentAtPhone(client)
    await link(visitor)
    const { address } = await agree(visitor)
    await visitor.get(address)
    assert.equal(await wechatConsentsLeft(person), 1)

    const key = randomUUID()
    await Promise.all(Array.from({ length: 16 }, () => rememberWechatConsent(person, key)))
    assert.equal(await wechatConsentsLeft(person), 2)
  })

  test('agrees only as the one that is linked', async ({ assert, client }) => {
    const { person, visitor } = await createResidentAtPhone(client)
    await agree(visitor)
    assert.equal(await wechatConsentsLeft(person), 0)

    await link(visitor)
    const away = await visitor.get('/messages/wechat/consent')
    const { agree: back } = (await visitor.get(away.header('location')!)).inertiaProps
    const other = back.replace(/openid=\w+/, 'openid=oSomebodyElse1')
    assert.equal(noticeIn(await visitor.get(other))?.tone, 'warning')
    assert.equal(await wechatConsentsLeft(person), 0)
  })

  test('is forgotten with all that was agreed to', async ({ assert, client }) => {
    const { person, visitor } = await createResidentAtPhone(client)
    await link(visitor)
    await agree(visitor)

    const answer = await visitor.post('/messages/wechat?_method=DELETE')

    assert.include(noticeIn(answer)?.text, '已解除')
    assert.isNull(await addressOf(person.id, 'wechat'))
    assert.equal(await wechatConsentsLeft(person), 0)
  })

  test('is nobody’s without signing in', async ({ assert, client }) => {
    for (const path of ['', '/link', '/link/return', '/consent', '/consent/return']) {
      const answer = await new Visitor(client).get(`/messages/wechat${path}`)
      assert.equal(answer.header('location'), '/sign-in')
    }
  })
})

test.group('The pages of WeChat', () => {
  const settings = (endpoint: string) => ({
    ...{ endpoint, appId: 'wx1', appSecret: 'secret', template: 'TM1', home, patience },
    pages: { authorisation: 'https://open.example/authorise', consent: 'https://mp.example/ask' },
  })

  test('are told where to send people back, and with which word', ({ assert }) => {
    const door = realDoor(settings('https://api.example'))
    const authorisation = new URL(door.authorisation('word'))
    assert.equal(authorisation.hash, '#wechat_redirect')
    assert.deepEqual(Object.fromEntries(authorisation.searchParams), {
      appid: 'wx1',
      redirect_uri: `${home}/messages/wechat/link/return`,
      response_type: 'code',
      scope: 'snsapi_base',
      state: 'word',
    })
    const consent = new URL(door.consent('word')).searchParams
    assert.equal(consent.get('redirect_url'), `${home}/messages/wechat/consent/return`)
    assert.equal(consent.get('template_id'), 'TM1')
    assert.equal(consent.get('reserved'), 'word')
  })

  test('say who somebody is for a code, or nothing', async ({ assert, cleanup }) => {
    const gateway = await openGateway(({ query }) => {
      return { body: query.get('code') === 'good' ? { openid: 'oA1' } : { errcode: 40029 } }
    })
    cleanup(gateway.close)
    const door = realDoor(settings(gateway.url))

    assert.equal(await door.openidFor('good'), 'oA1')
    assert.isNull(await door.openidFor('bad'))
    const [asked] = gateway.received
    assert.equal(asked.path, '/sns/oauth2/access_token')
    assert.equal(asked.query.get('secret'), 'secret')
  })

  test('say nothing when WeChat {what}')
    .with(troubles)
    .run(async ({ assert, cleanup }, { reply }) => {
      const gateway = await openGateway(() => reply)
      cleanup(gateway.close)
      assert.isNull(await realDoor(settings(gateway.url)).openidFor('good'))
    })
})
