import { test } from '@japa/runner'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

test.group('How pages look', () => {
  test('is what was chosen, from the first page on', async ({ assert, client }) => {
    const visitor = new Visitor(client)
    const answer = await visitor.post('/display', { text: '30' })
    const cookies = String(answer.header('set-cookie'))
    assert.match(cookies, /elder=1/)
    assert.match(cookies, /text=30/)

    visitor.wants({ locale: 'zh-CN', elder: '1', text: '30' })
    const page = await visitor.open('/display')
    assert.include(page.text(), 'data-elder="on" data-text="30"')
  })

  test('can only be a size that there is', async ({ assert, client }) => {
    const answer = await new Visitor(client).post('/display', { text: '300' }, '/display')
    assert.notMatch(String(answer.header('set-cookie')), /text=/)
  })

  test('follows its owner to the next device, and leaves one that was told otherwise', async ({
    assert,
    client,
  }) => {
    const phone = uniquePhone()
    const account = await createAccount(await createResident(await createCommunity()), phone)
    await new Visitor(client, account).post('/display', { text: '26' })

    const next = await new Visitor(client).signIn(phone)
    assert.match(String(next.header('set-cookie')), /elder=1/)
    assert.match(String(next.header('set-cookie')), /text=26/)

    const told = new Visitor(client)
    told.wants({ locale: 'en', elder: '0', text: '20' })
    assert.notMatch(String((await told.signIn(phone)).header('set-cookie')), /text=26/)
  })
})
