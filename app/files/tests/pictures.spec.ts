import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import sharp from 'sharp'
import transaction from '#core/transaction'
import attachFile from '#files/actions/attach_file'
import removeFile from '#files/actions/remove_file'
import storePicture from '#files/actions/store_picture'
import { readBytes } from '#files/bytes'
import sweepFiles from '#files/chores/sweep_files'
import { FileGone, NotAPicture, PictureTooLarge } from '#files/errors'
import linkTo from '#files/link_to'
import type StoredFile from '#files/models/stored_file'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

const signal = new AbortController().signal

/** A photograph as a phone takes it: lying on its side, with the place written into it. */
function photograph(width = 900, height = 600) {
  return sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .withExif({ IFD3: { GPSLatitude: '37/1 55/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

async function onDisk(bytes: Buffer | string) {
  const tmpPath = join(tmpdir(), `${crypto.randomUUID()}.jpg`)
  await writeFile(tmpPath, bytes)
  return { tmpPath }
}

async function stored(as: 'open' | 'sealed', bytes?: Buffer) {
  const { id: territoryId } = await createCommunity()
  const upload = await onDisk(bytes ?? (await photograph()))
  return storePicture(upload, { territoryId, uploadedById: null, as })
}

const placesOf = async (file: StoredFile) =>
  Array.from((await drive.use().listAll(file.id, { recursive: true })).objects)

test.group('Pictures', () => {
  test('are kept upright in two sizes, without the place they were taken at', async ({
    assert,
  }) => {
    const file = await stored('open')

    const [large, small] = [await readBytes(file, 'large'), await readBytes(file, 'small')]
    const { exif, format, height, width } = await sharp(large).metadata()
    assert.deepEqual({ format, height, width }, { format: 'webp', height: 900, width: 600 })
    assert.isUndefined(exif)
    assert.equal((await sharp(small).metadata()).height, 320)
  })

  test('what is {name} is refused, whatever it is called')
    .with([
      {
        name: 'a drawing that may hold a program',
        bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
      { name: 'a page', bytes: '<html><script>alert(1)</script></html>' },
      { name: 'empty', bytes: '' },
      {
        name: 'only the beginning of a picture',
        bytes: Buffer.from('ffd8ffe000104a464946', 'hex'),
      },
    ])
    .run(async ({ assert }, { bytes }) => {
      const { id: territoryId } = await createCommunity()
      const upload = await onDisk(bytes)

      const storing = () => storePicture(upload, { territoryId, uploadedById: null, as: 'open' })

      await assert.rejects(storing, NotAPicture)
    })

  test('a picture cut off half-way is refused', async ({ assert }) => {
    const whole = await photograph()
    await assert.rejects(() => stored('open', whole.subarray(0, whole.length / 2)), NotAPicture)
  })

  test('a small file that unfolds to a billion pixels is refused unread', async ({ assert }) => {
    const bomb = await sharp({
      create: { width: 10_000, height: 10_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()

    await assert.rejects(() => stored('open', bomb), PictureTooLarge)
  })

  test('a sealed picture cannot be read on the disk', async ({ assert }) => {
    const file = await stored('sealed')

    const kept = await drive.use().getBytes(`${file.id}/large.webp`)

    assert.notInclude(Buffer.from(kept).toString('latin1'), 'WEBP')
    assert.equal((await sharp(await readBytes(file, 'large')).metadata()).format, 'webp')
  })
})

test.group('The link to a picture', () => {
  test('shows it to whoever was given the link', async ({ client }) => {
    const file = await stored('open')

    const response = await client.get(linkTo(file, { size: 'small' }))

    response.assertStatus(200)
    response.assertHeader('content-type', 'image/webp')
    response.assertHeader('x-content-type-options', 'nosniff')
  })

  test('cannot be guessed, and leads to no other size or file', async ({ client }) => {
    const [file, other] = [await stored('open'), await stored('open')]
    const link = linkTo(file, { size: 'small' })

    for (const address of [
      `/files/${file.id}/small`,
      `/files/${file.id}/small?mark=`,
      `/files/${file.id}/small?mark[]=${'0'.repeat(32)}`,
      link.slice(0, -1),
      link.replace('/small', '/large'),
      link.replace(file.id, other.id),
    ]) {
      const response = await client.get(address)
      response.assertStatus(404)
    }
  })

  test('made for one person, shows nothing to others', async ({ client }) => {
    const file = await stored('sealed')
    const viewer = await createResident(await createCommunity())
    const link = linkTo(file, { size: 'large', viewer, lasts: '10m' })

    const theirs = await new Visitor(client, await createAccount(viewer)).open(link)
    const stranger = await createResident(await createCommunity())
    const strangers = await new Visitor(client, await createAccount(stranger)).open(link)
    const guests = await client.get(link)

    theirs.assertStatus(200)
    theirs.assertHeader('cache-control', 'no-store')
    strangers.assertStatus(404)
    guests.assertStatus(404)
  })
})

test.group('The end of a picture', () => {
  test('removed with its record, it is shown to nobody and gone from the disk', async ({
    assert,
    client,
  }) => {
    const file = await stored('sealed')
    const link = linkTo(file, { size: 'large' })

    await removeFile(file.id)

    await file.refresh()
    assert.isNull(file.keySealed)
    assert.isNotNull(file.erasedAt)
    assert.isEmpty(await placesOf(file))
    const response = await client.get(link)
    response.assertStatus(404)
  })

  test('is put off with the transaction it belongs to', async ({ assert }) => {
    const file = await stored('open')

    const failing = transaction(async () => {
      await removeFile(file.id)
      throw new Error('something else failed')
    })

    await assert.rejects(() => failing)
    assert.lengthOf(await placesOf(file), 2)
  })

  test('what no record shows is swept away after a day, what one shows stays', async ({
    assert,
  }) => {
    const [left, shown] = [await stored('open'), await stored('open')]
    await attachFile(shown.id)
    for (const file of [left, shown]) {
      await file.merge({ createdAt: file.createdAt.minus({ days: 2 }) }).save()
    }

    await sweepFiles({ signal })

    assert.isEmpty(await placesOf(left))
    assert.lengthOf(await placesOf(shown), 2)
    await assert.rejects(() => attachFile(left.id), FileGone)
  })
})
