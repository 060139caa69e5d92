import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

function guestAt(client: ApiClient, community: Territory) {
  const guest = new Visitor(client)
  guest.lookAt(community)
  return guest
}

test.group('What has to be known of a service', () => {
  test('is told at once to everybody: who may, what to bring, how long, what it costs', async ({
    client,
  }) => {
    const community = await createCommunity()
    await enablePlugin('spaces', community)
    const guest = guestAt(client, community)

    const services = await guest.open('/services')
    services.assertTextIncludes('href="/services/spaces"')
    const guide = await guest.open('/services/spaces')
    for (const words of [
      '谁能办',
      '带什么',
      '要多久',
      '多少钱',
      '不用带材料',
      'href="/spaces/spaces"',
    ]) {
      guide.assertTextIncludes(words)
    }
  })

  test('is there as long as the service is', async ({ assert, client }) => {
    const community = await createCommunity()
    const guest = guestAt(client, community)
    assert.equal((await guest.get('/services/spaces')).status(), 404)

    await enablePlugin('spaces', community)
    assert.equal((await guest.get('/services/spaces')).status(), 200)
    await disablePlugin('spaces', community)
    assert.equal((await guest.get('/services/spaces')).status(), 404)
    assert.isEmpty((await guest.get('/services')).inertiaProps.guides)
    assert.equal((await guest.get('/services/..%2Fdesk')).status(), 404)
  })
})
