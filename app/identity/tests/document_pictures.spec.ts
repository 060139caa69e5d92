import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import sharp from 'sharp'
import applyRetentionDaily from '#privacy/chores/apply_retention'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { atTheDesk, createRequest, decisionPath } from './verification_requests.ts'

const path = '/me/verification/pictures'

function photograph(background: string) {
  const size = { width: 600, height: 400, channels: 3 as const }
  return sharp({ create: { ...size, background } })
    .withExif({ IFD3: { GPSLatitude: '37/1 55/1 0/1' } })
    .jpeg()
    .toBuffer()
}

async function upload(visitor: Visitor, side: string, background = '#c33') {
  const bytes = await photograph(background)
  return visitor.upload(path, { side }, { name: 'a.jpg', bytes, field: 'picture' })
}

async function createWaiting(client: ApiClient) {
  const community = await createCommunity()
  const { person, request } = await createRequest(community)
  const visitor = new Visitor(client, await createAccount(person))
  return { community, person, request, visitor }
}

async function filesOf({ id }: { id: string }) {
  const pictures = await db
    .from('verification_pictures')
    .where('verification_id', id)
    .orderBy('created_at')
  return pictures.map(({ file_id }) => file_id as string)
}

async function onDisk(fileId: string) {
  const { objects } = await drive.use().listAll(fileId, { recursive: true })
  return [...objects].length
}

test.group('A photographed document', () => {
  test('is seen by whoever decides, who is written down, and by nobody else', async ({
    assert,
    client,
  }) => {
    const { community, person, request, visitor } = await createWaiting(client)
    await upload(visitor, 'front')
    const by = await createStaff(community)
    const staff = await atTheDesk(client, by)
    const colleague = await atTheDesk(client, await createStaff(community))

    const { verification } = (await staff.get(`/desk/verifications/${request.id}`)).inertiaProps
    const [{ href, side }] = verification.pictures

    assert.equal(side, 'front')
    const shown = await staff.open(href)
    shown.assertStatus(200)
    shown.assertHeader('content-type', 'image/webp')
    for (const other of [colleague, visitor, new Visitor(client)]) {
      const refused = await other.open(href)
      refused.assertStatus(404)
    }
    const looks = await db
      .from('audit_entries')
      .where({ subject_id: person.id, act: 'verification.document_seen' })
    assert.deepEqual(
      looks.map(({ actor_id }) => actor_id),
      [by.id]
    )
  })

  test('is gone from the disk once staff have decided ({answer})')
    .with([
      { answer: 'confirmed', reason: '' },
      { answer: 'seen_in_person', reason: '' },
      { answer: 'refused', reason: '看不清' },
    ])
    .run(async ({ assert, client }, form) => {
      const { community, request, visitor } = await createWaiting(client)
      await upload(visitor, 'front')
      await upload(visitor, 'back')
      const files = await filesOf(request)
      for (const file of files) assert.isAbove(await onDisk(file), 0)
      const staff = await atTheDesk(client, await createStaff(community))
      const { verification } = (await staff.get(`/desk/verifications/${request.id}`)).inertiaProps

      await staff.post(decisionPath(request), form)

      assert.lengthOf(files, 2)
      for (const file of files) assert.equal(await onDisk(file), 0)
      const rows = await db.from('files').whereIn('id', files)
      assert.isTrue(rows.every(({ erased_at, key_sealed }) => erased_at && key_sealed === null))
      const again = await staff.open(verification.pictures[0].href)
      again.assertStatus(404)
    })

  test('that is photographed again takes the place of the first', async ({ assert, client }) => {
    const { request, visitor } = await createWaiting(client)
    await upload(visitor, 'front')
    await upload(visitor, 'front', '#3c3')

    const [first, second] = await filesOf(request)
    assert.equal(await onDisk(first), 0)
    assert.isAbove(await onDisk(second), 0)
  })

  test('that is none is refused beside its field', async ({ assert, client }) => {
    const { request, visitor } = await createWaiting(client)
    const file = { name: 'a.jpg', bytes: Buffer.from('<svg/>'), field: 'picture' }

    const answered = await visitor.upload(path, { side: 'front' }, file)

    assert.exists(errorBeside('picture', answered))
    assert.isEmpty(await filesOf(request))
  })

  test('is not taken while nothing waits, nor after the decision', async ({ assert, client }) => {
    const resident = await createResident(await createCommunity())
    const nobody = new Visitor(client, await createAccount(resident))
    assert.equal(noticeIn(await upload(nobody, 'front'))?.tone, 'error')

    const { community, request, visitor } = await createWaiting(client)
    const staff = await atTheDesk(client, await createStaff(community))
    await staff.post(decisionPath(request), { answer: 'confirmed' })
    assert.equal(noticeIn(await upload(visitor, 'front'))?.tone, 'error')
    assert.isEmpty(await filesOf(request))
  })

  test('asks a guest to sign in', async ({ client }) => {
    const answered = await new Visitor(client).get(path)
    answered.assertHeader('location', '/sign-in')
  })

  test('that nobody looks at goes after a month with its bytes, and the person is told once', async ({
    assert,
    client,
  }) => {
    const { community, person, request, visitor } = await createWaiting(client)
    for (const side of ['front', 'back']) await upload(visitor, side)
    const files = await filesOf(request)
    const fresh = await createRequest(community)
    const other = new Visitor(client, await createAccount(fresh.person))
    await upload(other, 'front')
    const aMonthAgo = DateTime.now().minus({ days: 31 }).toJSDate()
    const ofRequest = () => db.from('verification_pictures').where('verification_id', request.id)
    await ofRequest().update({ created_at: aMonthAgo })

    await applyRetentionDaily()
    await applyRetentionDaily()

    assert.isEmpty(await ofRequest())
    for (const file of files) assert.equal(await onDisk(file), 0)
    assert.lengthOf(await filesOf(fresh.request), 1)
    const told = await db.from('notices').where({ person_id: person.id })
    assert.deepEqual(
      told.map(({ kind, sender }) => `${sender}.${kind}`),
      ['identity.pictures_forgotten']
    )
    // The request waits on, for the person with the document or for another picture.
    await upload(visitor, 'front')
    assert.lengthOf(await filesOf(request), 1)
  })
})
