import { createHash, randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import applyRetentionDaily from '#privacy/chores/apply_retention'
import { ask, createNeighbours } from '#privacy/tests/asking'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'

async function createOverseer(client: ApiClient) {
  const community = await createCommunity()
  const person = await createStaff(community, { role: 'security_administrator' })
  return { community, overseer: new Visitor(client, await createAccount(person)) }
}

/** Codes of the same number, sent so many days ago. */
async function sendCodes(...days: number[]) {
  const phone_digest = randomUUID()
  for (const ago of days) {
    const at = new Date(Date.now() - ago * 86_400_000)
    await db.table('sign_in_codes').insert({
      id: randomUUID(),
      phone_digest,
      code_digest: createHash('sha256').update(phone_digest).digest('hex'),
      expires_at: at,
      created_at: at,
    })
  }
  return async () => {
    const rows = await db.from('sign_in_codes').where({ phone_digest })
    return rows.length
  }
}

type Results = { kind: string; due: number; deleted: number; oldest: string | null; fault: null }[]

function resultOf(kind: string, { inertiaProps }: { inertiaProps: { latest?: unknown } }) {
  const { results } = inertiaProps.latest as { results: Results }
  return results.find((result) => result.kind === kind)!
}

test.group('Retention', () => {
  test('deletes what has passed its time, keeps the rest, and proves it', async ({
    assert,
    client,
  }) => {
    const { overseer } = await createOverseer(client)
    const left = await sendCodes(45, 31, 29, 1)

    await overseer.post('/desk/retention', { mode: 'now' })

    assert.equal(await left(), 2)
    const result = resultOf('identity.sign_in_code', await overseer.get('/desk/retention'))
    assert.isAtLeast(result.deleted, 2)
    assert.equal(result.deleted, result.due)
    assert.isAbove(Date.parse(result.oldest!), Date.now() - 30 * 86_400_000)
  })

  test('a trial counts and deletes nothing', async ({ assert, client }) => {
    const { overseer } = await createOverseer(client)
    const left = await sendCodes(90)

    await overseer.post('/desk/retention', { mode: 'trial' })

    assert.equal(await left(), 1)
    const result = resultOf('identity.sign_in_code', await overseer.get('/desk/retention'))
    assert.isAtLeast(result.due, 1)
    assert.equal(result.deleted, 0)
  })

  test('a request of long ago goes with its answer, one of last year stays', async ({
    assert,
    client,
  }) => {
    const { resident, staff } = await createNeighbours(client)
    const old = await answeredYearsAgo(await ask(resident, { kind: 'restriction' }), 4)
    const recent = await answeredYearsAgo(await ask(staff, { kind: 'restriction' }), 1)

    await applyRetentionDaily()

    const ids = await db.from('privacy_requests').whereIn('id', [old, recent]).select('id')
    assert.deepEqual(
      ids.map(({ id }) => id),
      [recent]
    )
  })

  test('a consent that is in force is kept however old it is', async ({ assert }) => {
    const community = await createCommunity()
    const { id: person_id } = await createResident(community)
    const answer = { person_id, by_id: person_id, territory_id: community.id, how: 'screen' }
    const longAgo = { version: '2020-01', created_at: new Date('2020-01-01') }
    for (const [purpose, given] of [
      ['publishing.picture', 'given'],
      ['identity.face', 'refused'],
    ]) {
      const id = randomUUID()
      await db
        .table('consent_answers')
        .insert({ id, ...answer, ...longAgo, purpose, answer: given })
    }

    await applyRetentionDaily()

    const kept = await db.from('consent_answers').where({ person_id })
    assert.deepEqual(
      kept.map(({ purpose }) => purpose),
      ['publishing.picture']
    )
  })

  test('is for those who run and guard the platform', async ({ assert, client }) => {
    const { atDesk, atHome } = await createNeighbours(client)
    const { overseer } = await createOverseer(client)

    ;(await atDesk.get('/desk/retention')).assertStatus(403)
    ;(await atHome.post('/desk/retention', { mode: 'now' })).assertStatus(403)
    assert.isDefined(errorBeside('mode', await overseer.post('/desk/retention', { mode: 'all' })))
  })
})

async function answeredYearsAgo({ id }: { id: string }, years: number) {
  const at = new Date(Date.now() - years * 365 * 86_400_000)
  const answer = { id: randomUUID(), request_id: id, is_granted: true, created_at: at }
  await db.table('privacy_answers').insert(answer)
  await db.from('privacy_requests').where({ id }).update({ closed_at: at })
  return id
}

test.group('Registers and calendar', () => {
  test('an entry is written for good, and found only where it belongs', async ({
    assert,
    client,
  }) => {
    const { community, overseer } = await createOverseer(client)
    const elsewhere = (await createOverseer(client)).overseer
    const body = '目的正当、必要；只取核对结果，不存人脸；影响小。'
    const form = { kind: 'assessment', title: '人脸核对', body, happenedOn: '2026-11-01' }

    const short = await overseer.post('/desk/privacy-records', { ...form, body: '短' })
    await overseer.post('/desk/privacy-records', form)

    assert.isDefined(errorBeside('body', short))
    const record = await db
      .from('privacy_records')
      .where('territory_id', community.id)
      .firstOrFail()
    const page = await overseer.get(`/desk/privacy-records/${record.id}`)
    assert.equal(page.inertiaProps.record.body, body)
    ;(await elsewhere.get(`/desk/privacy-records/${record.id}`)).assertStatus(404)
    const removal = db.from('privacy_records').where('id', record.id).delete()
    await assert.rejects(() => removal, /append-only/)
  })

  test('a day off that is entered moves what is due', async ({ assert, client }) => {
    const { resident } = await createNeighbours(client)
    const { overseer } = await createOverseer(client)
    const request = await ask(resident, { kind: 'restriction' })
    const before = request.dueOn
    const form = { day: before.toISODate()!, work: 'holiday', name: '临时放假' }

    try {
      await overseer.post('/desk/calendar', form)
      await request.refresh()
      assert.isAbove(request.dueOn.toMillis(), before.toMillis())
    } finally {
      await db.from('calendar_days').where('day', form.day).delete()
    }
  })
})
