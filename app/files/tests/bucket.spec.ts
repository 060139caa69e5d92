import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Disk } from '@adonisjs/drive'
import { S3Driver } from '@adonisjs/drive/drivers/s3'
import { test } from '@japa/runner'
import sharp from 'sharp'
import { storeOf } from '#config/files'
import removeFile from '#files/actions/remove_file'
import storePicture from '#files/actions/store_picture'
import sweepFiles from '#files/chores/sweep_files'
import { StorageAway } from '#files/errors'
import linkTo from '#files/link_to'
import StoredFile from '#files/models/stored_file'
import storage from '#files/storage'
import S3StandIn from '#tests/s3_support/s3_stand_in'
import { createCommunity } from '#tests/factories/territories'

const signal = new AbortController().signal

/** Files are kept in a bucket of its own until the test is over. */
async function openBucket(cleanup: (restore: () => Promise<void>) => void) {
  const bucket = await new S3StandIn().start()
  useStore(bucket)
  cleanup(async () => {
    storage.other = null
    await bucket.stop()
  })
  return bucket
}

function useStore(bucket: S3StandIn, keySecret = bucket.keys.keySecret) {
  storage.other = new Disk(new S3Driver(storeOf({ ...bucket.bucket, keySecret })))
}

async function stored(as: 'open' | 'sealed' = 'open') {
  const { id: territoryId } = await createCommunity()
  const tmpPath = join(tmpdir(), `${crypto.randomUUID()}.jpg`)
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#393' } })
  await writeFile(tmpPath, await picture.jpeg().toBuffer())
  return storePicture({ tmpPath }, { territoryId, uploadedById: null, as })
}

test.group('A bucket', () => {
  test('keeps a picture in its sizes, and the application shows it by its link', async ({
    assert,
    cleanup,
    client,
  }) => {
    const bucket = await openBucket(cleanup)

    const file = await stored()

    const keys = [...bucket.objects.keys()].sort()
    assert.deepEqual(keys, [`${file.id}/large.webp`, `${file.id}/small.webp`])
    const response = await client.get(linkTo(file, { size: 'small', lasts: '10m' }))
    response.assertStatus(200)
    response.assertHeader('content-type', 'image/webp')
    assert.deepEqual(Buffer.from(response.body()), bucket.objects.get(`${file.id}/small.webp`))
  })

  test('shows nothing by a link that is over', async ({ cleanup, client }) => {
    await openBucket(cleanup)
    const file = await stored()

    const response = await client.get(linkTo(file, { size: 'small', lasts: '-1s' }))

    response.assertStatus(404)
  })

  test('holds only noise of what few may see', async ({ assert, cleanup, client }) => {
    const bucket = await openBucket(cleanup)

    const file = await stored('sealed')

    assert.notInclude(bucket.objects.get(`${file.id}/large.webp`)!.toString('latin1'), 'WEBP')
    const response = await client.get(linkTo(file, { size: 'large' }))
    assert.equal((await sharp(Buffer.from(response.body())).metadata()).format, 'webp')
  })

  test('holds nothing more of what was removed, and nothing that no record shows for a day', async ({
    assert,
    cleanup,
  }) => {
    const bucket = await openBucket(cleanup)
    const [removed, left] = [await stored(), await stored()]
    await left.merge({ createdAt: left.createdAt.minus({ days: 2 }) }).save()

    await removeFile(removed.id)
    assert.lengthOf([...bucket.objects.keys()], 2)
    await sweepFiles({ signal })

    assert.isEmpty([...bucket.objects.keys()])
    for (const { id } of [removed, left]) {
      assert.isNotNull((await StoredFile.findOrFail(id)).erasedAt)
    }
  })
})

test.group('A bucket that fails', () => {
  test('for a moment, for being too busy, is asked again', async ({ assert, cleanup }) => {
    const bucket = await openBucket(cleanup)
    Object.assign(bucket, { fault: 'busy', busyFor: 2 })

    await stored()

    assert.equal(bucket.objects.size, 2)
  })

  test('keeps nothing while it is {fault}, and the words say so')
    .with([{ fault: 'away' }, { fault: 'busy' }, { fault: 'denying' }] as const)
    .run(async ({ assert, cleanup }, { fault }) => {
      const bucket = await openBucket(cleanup)
      bucket.fault = fault

      await assert.rejects(() => stored(), StorageAway)

      assert.equal(bucket.objects.size, 0)
    })

  test('keeps nothing for whoever signs with another secret', async ({ assert, cleanup }) => {
    const bucket = await openBucket(cleanup)
    useStore(bucket, 'a-guess')

    await assert.rejects(() => stored(), StorageAway)

    assert.equal(bucket.objects.size, 0)
  })

  test('says that a picture cannot be shown, instead of showing half of it', async ({
    cleanup,
    client,
  }) => {
    const bucket = await openBucket(cleanup)
    const [file, gone] = [await stored(), await stored()]
    bucket.objects.delete(`${gone.id}/small.webp`)

    const missing = await client.get(linkTo(gone, { size: 'small' }))
    bucket.fault = 'away'
    const unreachable = await client.get(linkTo(file, { size: 'small' }))

    missing.assertStatus(500)
    unreachable.assertStatus(500)
  })

  test('erases in the next sweep what it kept in the last, which holds up no other file', async ({
    assert,
    cleanup,
  }) => {
    const bucket = await openBucket(cleanup)
    const [kept, other] = [await stored(), await stored()]
    bucket.undeletable.add(`${kept.id}/large.webp`)
    bucket.fault = 'away'
    for (const { id } of [kept, other]) await removeFile(id)
    bucket.fault = null

    await assert.rejects(() => sweepFiles({ signal }), /still there/)
    assert.isNull((await kept.refresh()).erasedAt)
    assert.isNotNull((await other.refresh()).erasedAt)

    bucket.undeletable.clear()
    await sweepFiles({ signal })
    assert.isNotNull((await kept.refresh()).erasedAt)
    assert.equal(bucket.objects.size, 0)
  })
})
