import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import storeDocument from '#files/actions/store_document'
import { DocumentTooLarge, NotADocument, ScannerAway, VirusFound } from '#files/errors'
import linkTo from '#files/link_to'
import refuseVirus from '#files/refuse_virus'
import writeSheet from '#sheets/write_sheet'
import { createCommunity } from '#tests/factories/territories'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')

function table() {
  return buffer(writeSheet({ title: '名单', head: ['姓名'], rows: [['赵桂兰']] }, 'xlsx'))
}

async function onDisk(bytes: Buffer | string, clientName = '章程.pdf') {
  const tmpPath = join(tmpdir(), crypto.randomUUID())
  await writeFile(tmpPath, bytes)
  return { tmpPath, clientName }
}

async function stored(bytes: Buffer | string, clientName?: string, as: 'open' | 'sealed' = 'open') {
  const { id: territoryId } = await createCommunity()
  return storeDocument(await onDisk(bytes, clientName), { territoryId, uploadedById: null, as })
}

test.group('Documents', () => {
  test('are kept as they are and served to be saved, never to be opened here', async ({
    assert,
    client,
  }) => {
    const file = await stored(pdf, '居民公约（2026）.pdf')

    const response = await client.get(linkTo(file, { size: 'whole' }))

    response.assertStatus(200)
    response.assertHeader('content-type', 'application/pdf')
    response.assertHeader('x-content-type-options', 'nosniff')
    const name = encodeURIComponent('居民公约（2026）.pdf')
    assert.include(response.header('content-disposition'), 'attachment')
    assert.include(response.header('content-disposition'), name)
    assert.deepEqual(Buffer.from(response.body()), pdf)
  })

  test('a table is known by its content, whatever its name says', async ({ assert }) => {
    const file = await stored(await table(), 'photo.jpg')
    assert.match(file.mediaType, /spreadsheetml/)
  })

  test('what is {name} is refused')
    .with([
      { name: 'a page', bytes: '<html><script>alert(1)</script></html>' },
      { name: 'a program', bytes: Buffer.from('4d5a90000300000004000000ffff0000', 'hex') },
      { name: 'an archive', bytes: Buffer.from('504b0506' + '00'.repeat(18), 'hex') },
      { name: 'empty', bytes: '' },
    ])
    .run(async ({ assert }, { bytes }) => {
      await assert.rejects(() => stored(bytes), NotADocument)
    })

  test('one byte more than is kept is too much', async ({ assert }) => {
    const large = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 - pdf.length + 1)])
    await assert.rejects(() => stored(large), DocumentTooLarge)
  })

  test('a name is a name and nothing else: {given}')
    .with([
      { given: '../../etc/passwd.pdf', kept: 'passwd.pdf' },
      { given: 'C:\\文件\\名单.pdf', kept: '名单.pdf' },
      { given: 'invoice\u202Efdp.exe.pdf', kept: 'invoicefdp.exe.pdf' },
      { given: `${'长'.repeat(300)}.pdf`, kept: `${'长'.repeat(80)}.pdf` },
      { given: '', kept: 'document' },
    ])
    .run(async ({ assert }, { given, kept }) => {
      const file = await stored(pdf, given)
      assert.equal(file.name, kept)
    })

  test('a sealed one cannot be read on the disk', async ({ assert }) => {
    const file = await stored(pdf, undefined, 'sealed')
    const kept = await drive.use().getBytes(`${file.id}/whole`)
    assert.notInclude(Buffer.from(kept).toString('latin1'), '%PDF')
  })

  test('has no size of a picture', async ({ client }) => {
    const file = await stored(pdf)
    const response = await client.get(linkTo(file, { size: 'large' }))
    response.assertStatus(404)
  })
})

test.group('A virus scanner', () => {
  test('lets a clean document pass', async ({ assert }) => {
    const scanner = await startScanner()
    const { tmpPath } = await onDisk(pdf)
    await assert.doesNotReject(() => refuseVirus(tmpPath, scanner))
    scanner.stop()
  })

  test('that finds something keeps it out', async ({ assert }) => {
    const scanner = await startScanner()
    const { tmpPath } = await onDisk(`%PDF-1.7 ${harm}`)
    await assert.rejects(() => refuseVirus(tmpPath, scanner), VirusFound)
    scanner.stop()
  })

  test('that is away keeps everything out', async ({ assert }) => {
    const scanner = await startScanner()
    scanner.stop()
    const { tmpPath } = await onDisk(pdf)
    await assert.rejects(() => refuseVirus(tmpPath, scanner), ScannerAway)
  })

  test('that hangs up half-way keeps it out', async ({ assert }) => {
    const scanner = await startScanner({ hangsUp: true })
    const { tmpPath } = await onDisk(Buffer.alloc(1024 * 1024))
    await assert.rejects(() => refuseVirus(tmpPath, scanner), ScannerAway)
    scanner.stop()
  })

  test('that never answers is not waited for', async ({ assert }) => {
    const scanner = await startScanner({ isSilent: true })
    const { tmpPath } = await onDisk(pdf)
    await assert.rejects(() => refuseVirus(tmpPath, { ...scanner, patience: 50 }), ScannerAway)
    scanner.stop()
  })
})

const harm = 'HARMFUL-TEST-STRING'

/** A scanner that speaks clamd's INSTREAM: it puts the pieces together and looks for one string. */
async function startScanner({ hangsUp = false, isSilent = false } = {}) {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (part) => {
      if (hangsUp) return socket.destroy()
      received = Buffer.concat([received, part])
      const content = contentOf(received)
      if (!content || isSilent) return
      const found = content.includes(harm)
      socket.end(found ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { host: '127.0.0.1', port, patience: 5_000, stop: () => server.close() }
}

/** The content once its empty last piece has come; null before. Throws for another command. */
function contentOf(received: Buffer) {
  const command = 'zINSTREAM\0'
  if (received.length < command.length) return null
  if (received.toString('latin1', 0, command.length) !== command) throw new Error('Not INSTREAM')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    if (at + 4 + length > received.length) return null
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
