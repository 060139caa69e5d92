import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { strFromU8, unzipSync } from 'fflate'
import { DateTime } from 'luxon'
import { awardPartyScore } from '#core/party_scores'
import requestRepresentation from '#identity/actions/request_representation'
import { unseal } from '#identity/sealed'
import Notice from '#notifications/models/notice'
import makeWaitingCopies from '#privacy/chores/make_waiting_copies'
import DataCopy from '#privacy/models/data_copy'
import { createNeighbours } from '#privacy/tests/asking'
import { createAccount, createResident } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import Visitor, { noticeIn } from '#tests/factories/visitor'

const signal = new AbortController().signal

function filesIn({ archiveSealed }: DataCopy) {
  const files = unzipSync(new Uint8Array(Buffer.from(unseal(archiveSealed!), 'base64')))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test.group('A copy of my data', () => {
  test('is a ZIP with a page to print and data for programs, and fetching it is recorded', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    await resident.merge({ name: '赵<桂兰' }).save()
    atHome.wants({ locale: 'zh-CN', elder: '0' })

    await atHome.post('/me/data/copies')
    const [copy] = (await atHome.get('/me/data/copies')).inertiaProps.copies
    const file = await atHome.open(`/me/data/copies/${copy.id}`)

    file.assertStatus(200)
    file.assertHeader('content-type', 'application/zip')
    const files = filesIn(await DataCopy.findByOrFail('personId', resident.id))
    const { identity } = JSON.parse(files['data.json'])
    assert.equal(identity.person[0].name, '赵<桂兰')
    assert.match(identity.person[0].identity_number, /^62/)
    assert.include(files['我的个人信息.html'], '赵&lt;桂兰')
    assert.notInclude(files['我的个人信息.html'], 'http')
    const acts = await db.from('audit_entries').where('subject_id', resident.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['privacy.copy_asked', 'privacy.copy_fetched']
    )
  })

  test('tells points and party scores apart, which lie in books of one kind', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    await givePoints(resident, 7)
    await awardPartyScore({
      ...{ pluginId: 'tests', territoryId: resident.territoryId, personId: resident.id, score: 2 },
      ...{ reference: resident.id, reason: { key: 'purse.party.title', values: {} } },
    })

    await atHome.post('/me/data/copies')

    const files = filesIn(await DataCopy.findByOrFail('personId', resident.id))
    const { account, transfer } = JSON.parse(files['data.json']).points
    type Line = { book: { key: string }; points: string }
    for (const lines of [account, transfer] as Line[][]) {
      assert.deepEqual(lines.map(({ book, points }) => `${book.key} ${points}`).sort(), [
        'points.books.party 2',
        'points.books.points 7',
      ])
    }
    assert.include(files['我的个人信息.html'], '党员积分')
  })

  test('has what a relative wrote down of them', async ({ assert, client }) => {
    const { atHome, community, resident } = await createNeighbours(client)
    const relative = await createResident(community, { assuranceLevel: 'real_name' })
    const identityNumber = unseal(resident.identityNumberSealed!)
    await requestRepresentation(relative, {
      ...{ name: '赵桂兰', identityNumber, relation: '6', agreesToChildRules: false },
    })

    await atHome.post('/me/data/copies')

    const files = filesIn(await DataCopy.findByOrFail('personId', resident.id))
    const { identity } = JSON.parse(files['data.json'])
    assert.lengthOf(identity.representation_request, 1)
    assert.equal(identity.representation_request[0].identity_number, identityNumber)
  })

  test('is for its person alone', async ({ assert, client }) => {
    const { atDesk, atHome, community, resident } = await createNeighbours(client)
    await atHome.post('/me/data/copies')
    const copy = await DataCopy.findByOrFail('personId', resident.id)
    const neighbour = new Visitor(client, await createAccount(await createResident(community)))

    for (const other of [atDesk, neighbour]) {
      ;(await other.open(`/me/data/copies/${copy.id}`)).assertStatus(404)
    }
    const guest = await new Visitor(client).open(`/me/data/copies/${copy.id}`)
    assert.equal(guest.header('location'), '/sign-in')
    await copy.refresh()
    assert.isNull(copy.fetchedAt)
  })

  test('cannot be fetched any more once it has expired', async ({ assert, client }) => {
    const { atHome, resident } = await createNeighbours(client)
    await atHome.post('/me/data/copies')
    const copy = await DataCopy.findByOrFail('personId', resident.id)
    await copy.merge({ expiresAt: DateTime.now().minus({ minutes: 1 }) }).save()

    ;(await atHome.open(`/me/data/copies/${copy.id}`)).assertStatus(404)
    assert.isEmpty((await atHome.get('/me/data/copies')).inertiaProps.copies)
  })

  test('of very much is made afterwards, once, and the person is told', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    await receiveNotices(resident.id, resident.territoryId, 1_100)

    await atHome.post('/me/data/copies')
    const again = await atHome.post('/me/data/copies')
    assert.isTrue((await atHome.get('/me/data/copies')).inertiaProps.isWaiting)
    assert.equal(noticeIn(again)?.tone, 'error')
    await makeWaitingCopies({ signal })
    await makeWaitingCopies({ signal })

    const { copies } = (await atHome.get('/me/data/copies')).inertiaProps
    assert.lengthOf(copies, 1)
    assert.isTrue(copies[0].isReady)
    const told = await Notice.query().where({ personId: resident.id, kind: 'copy_ready' })
    assert.lengthOf(told, 1)
  })
})

async function receiveNotices(personId: string, territoryId: string, count: number) {
  await db.rawQuery(
    `insert into notices (id, person_id, territory_id, sender, kind, reference, urgency, values)
     select gen_random_uuid(), :personId, :territoryId, 'identity', 'may_represent', n, 'normal', '{"name": "x"}'
     from generate_series(1, :count) as n`,
    { personId, territoryId, count }
  )
}
