import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import AuditEntry from '#audit/models/audit_entry'
import sendMessage from '#notifications/actions/send_message'
import { refused, type ChannelName, type Outcome } from '#notifications/channels/channel'
import MessageDelivery from '#notifications/models/message_delivery'
import { message } from '#notifications/tests/gateways'
import type Person from '#identity/models/person'
import Territory from '#territories/models/territory'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

type Tried = { by?: ChannelName; outcome?: Outcome }

const send = (person: Person, { by = 'sms', outcome = refused('timeout') }: Tried = {}) =>
  sendMessage(message({ recipient: uniquePhone() }), {
    by,
    personId: person.id,
    channel: async () => outcome,
  })

async function createClerk(client: ApiClient, community: Territory) {
  const staff = await createStaff(community)
  return { staff, visitor: new Visitor(client, await createAccount(staff)) }
}

type Shown = { inertiaProps: { deliveries?: { channel: string; state: string }[] } }
const shownIn = ({ inertiaProps }: Shown) =>
  inertiaProps.deliveries!.map(({ channel, state }) => `${channel} ${state}`)

test.group('The log of deliveries at the desk', () => {
  test('shows each try with its outcome, and the reason of what was not sent', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const resident = await createResident(community)
    await send(resident, { outcome: { state: 'delivered', receipt: null } })
    await send(resident, { by: 'mail', outcome: refused('smtp_550') })
    const { visitor } = await createClerk(client, community)

    const page = await visitor.get('/desk/deliveries')

    const [mail, sms]: Record<string, string | null>[] = page.inertiaProps.deliveries
    assert.deepEqual([mail.state, mail.reason, mail.code], ['refused', null, 'smtp_550'])
    assert.deepEqual([sms.state, sms.reason, sms.code], ['delivered', null, null])
    assert.match(sms.recipient!, /^\d{3}\*{4}\d{4}$/)
    assert.deepEqual(page.inertiaProps.counts, { delivered: 1, refused: 1 })
  })

  test('offers calls to those alone who see codes', async ({ assert, client }) => {
    const community = await createCommunity()
    const platform = await Territory.query().whereNull('parent_id').firstOrFail()
    const waysAt = async (territory: Territory) => {
      const { visitor } = await createClerk(client, territory)
      const page = await visitor.get('/desk/deliveries')
      return page.inertiaProps.ways as string[]
    }

    assert.notInclude(await waysAt(community), 'voice')
    assert.include(await waysAt(platform), 'voice')
  })

  test('is narrowed by channel, outcome and day', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createResident(community)
    await send(resident)
    await send(resident, { by: 'mail', outcome: { state: 'later', reason: 'timeout' } })
    await send(resident, { by: 'wechat' })
    await MessageDelivery.query()
      .where({ personId: resident.id, channel: 'wechat' })
      .update({ createdAt: DateTime.fromISO('2026-03-04T23:30:00+08:00').toSQL() })
    const { visitor } = await createClerk(client, community)
    const search = async (query: string) => shownIn(await visitor.get(`/desk/deliveries?${query}`))

    assert.deepEqual(await search(''), ['mail later', 'sms refused'])
    assert.deepEqual(await search('channel=mail&state='), ['mail later'])
    assert.deepEqual(await search('state=refused'), ['sms refused'])
    assert.deepEqual(await search('from=2026-03-04&until=2026-03-04'), ['wechat refused'])
    assert.deepEqual(await search('until=2026-03-03'), [])
  })

  test('to look one person up needs a purpose, which the person can read', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const [asked, other] = [await createResident(community), await createResident(community)]
    const phone = uniquePhone()
    await createAccount(asked, phone)
    await send(asked)
    await send(other, { by: 'mail' })
    const { staff, visitor } = await createClerk(client, community)

    const refusal = await visitor.get(`/desk/deliveries?phone=${phone}`)
    refusal.assertStatus(302)
    const looks = () => AuditEntry.query().where({ act: 'deliveries.seen', subjectId: asked.id })
    assert.isEmpty(await looks())

    const purpose = encodeURIComponent('本人来问')
    const page = await visitor.get(`/desk/deliveries?phone=${phone}&purpose=${purpose}`)
    assert.deepEqual(shownIn(page), ['sms refused'])
    const [look] = await looks()
    assert.deepEqual([look.kind, look.actorId, look.reason], ['look', staff.id, '本人来问'])
  })

  test('holds nobody of another community, and nobody else may read it', async ({
    assert,
    client,
  }) => {
    const [community, elsewhere] = [await createCommunity(), await createCommunity()]
    const stranger = await createResident(elsewhere)
    const phone = uniquePhone()
    await createAccount(stranger, phone)
    await send(stranger)
    const { visitor } = await createClerk(client, community)

    assert.deepEqual(shownIn(await visitor.get('/desk/deliveries')), [])
    const page = await visitor.get(`/desk/deliveries?phone=${phone}&purpose=本人来问`)
    assert.deepEqual(shownIn(page), [])
    assert.isNull(page.inertiaProps.name)
    assert.isEmpty(await AuditEntry.query().where({ subjectId: stranger.id, kind: 'look' }))

    const worker = await createStaff(community, { role: 'grid_worker' })
    const refusal = await new Visitor(client, await createAccount(worker)).get('/desk/deliveries')
    refusal.assertStatus(403)
    const guest = await new Visitor(client).get('/desk/deliveries')
    guest.assertStatus(302)
  })
})
