import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { TransactionClient } from '#core/database'
import sealTransfers from '#points/actions/seal_transfers'
import PointsProof from '#points/commands/points_proof'
import within from '#points/ledger'
import audit from '#points/queries/audit'
import receiptFor, { type PointsReceipt } from '#points/queries/receipt_for'
import { lastSeal } from '#points/queries/seals'
import { carryOut, historyOf, openPurses, post } from './ledger.ts'

const run = promisify(execFile)

/** Three transfers that are sealed. */
async function createSealed() {
  const { giver, receiver } = await openPurses(100)
  await carryOut([post(giver, receiver, 10), post(giver, receiver, 20)])
  await sealTransfers()
  return historyOf(giver)
}

/** What the script of the documentation says about a receipt. */
async function check(receipt: PointsReceipt, seals?: object) {
  const folder = await mkdtemp(join(tmpdir(), 'receipt-'))
  try {
    const files = [join(folder, 'receipt.json'), ...(seals ? [join(folder, 'seals.json')] : [])]
    await writeFile(files[0], JSON.stringify(receipt))
    if (seals) await writeFile(files[1], JSON.stringify(seals))
    const { stdout } = await run(process.execPath, [
      app.makePath('docs/points_proof.mjs'),
      ...files,
    ])
    return stdout
  } catch (error) {
    return (error as { stderr: string }).stderr
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What an audit says after somebody with every right has been at work; then all is undone. */
async function faultsAfter(tampering: (client: TransactionClient) => Promise<unknown>) {
  const client = await db.transaction()
  try {
    await client.rawQuery('alter table points_transfers disable trigger user')
    await client.rawQuery('alter table points_seals disable trigger user')
    await tampering(client)
    return (await audit(client)).faults
  } finally {
    await client.rollback()
  }
}

test.group('Points: seals', () => {
  test('what is written is sealed once, and seals follow on each other', async ({ assert }) => {
    const [{ id }] = await createSealed()
    const first = await lastSeal()
    await Promise.all([sealTransfers(), sealTransfers(), sealTransfers()])
    const second = await lastSeal()
    assert.isAtLeast(first!.lastId, id)
    assert.isAtLeast(second!.no, first!.no)
    assert.isEmpty((await audit()).faults)
  })

  test('nothing is sealed past a transfer that is still being written', async ({ assert }) => {
    const { giver, receiver } = await openPurses(100)
    const refusal = await db.transaction(async (slow) => {
      await within(slow).carryOut([post(giver, receiver, 1)])
      return sealTransfers(AbortSignal.timeout(300)).catch((error) => error)
    })
    await sealTransfers()

    assert.equal(refusal.name, 'TimeoutError')
    const [written] = await historyOf(receiver)
    assert.isAtLeast((await lastSeal())!.lastId, written.id)
    assert.isEmpty((await audit()).faults)
  })

  test('everybody may read what was sealed', async ({ assert, client }) => {
    await createSealed()
    const newest = await lastSeal()
    const response = await client.get(`/points/seals?after=${newest!.no - 1}`)
    response.assertStatus(200)
    assert.deepEqual(response.body().seals[0], newest)
    const odd = await client.get('/points/seals?after=x')
    odd.assertStatus(200)
  })

  test('a stranger can check a receipt with the script of the documentation', async ({
    assert,
    client,
  }) => {
    const [, { id }] = await createSealed()
    const receipt = await receiptFor(id)
    const published = await client.get(`/points/seals?after=${receipt!.seal.no - 1}`)
    assert.match(await check(receipt!, published.body()), /^right: 10 points/)
  })

  test('a receipt in which anything was changed is found out', async ({ assert }) => {
    const [, { id }] = await createSealed()
    const receipt = (await receiptFor(id))!
    const { seal, transfer } = receipt
    const forged: PointsReceipt[] = [
      { ...receipt, transfer: { ...transfer, amount: 11 } },
      { ...receipt, hash: receipt.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      { ...receipt, path: [...receipt.path, { side: 'left', hash: receipt.hash }] },
      { ...receipt, seal: { ...seal, at: '2020-01-01T00:00:00.000Z' } },
      { ...receipt, seal: { ...seal, publicKey: '00'.repeat(32) } },
    ]
    for (const each of forged) assert.match(await check(each), /WRONG|Error/)
    assert.match(await check(receipt, { seals: [] }), /never published/)
  })

  test('a transfer that is not sealed has no receipt yet', async ({ assert }) => {
    const { giver } = await openPurses(100)
    const [{ id }] = await historyOf(giver)
    assert.isNull(await receiptFor(id))
    assert.isNull(await receiptFor(0))
  })

  test('node ace points:proof prints the receipt, or says why there is none', async () => {
    const [{ id }] = await createSealed()
    ace.ui.switchMode('raw')
    const found = await ace.create(PointsProof, [String(id)])
    await found.exec()
    const missing = await ace.create(PointsProof, ['0'])
    await missing.exec()
    ace.ui.switchMode('normal')
    found.assertSucceeded()
    missing.assertFailed()
  })

  test('history that was written anew, hashes and all, does not lie under its seal', async ({
    assert,
  }) => {
    const { seal } = (await receiptFor((await createSealed())[1].id))!
    const faults = await faultsAfter((client) =>
      client
        .from('points_transfers')
        .where('id', seal.lastId)
        .update({ hash: Buffer.alloc(32) })
    )
    assert.include(faults, `seal ${seal.no}: its transfers are not those sealed`)
  })

  test('a seal that was taken away or changed is missed', async ({ assert }) => {
    await createSealed()
    const middle = (await lastSeal())!
    await createSealed()
    const removed = await faultsAfter((client) =>
      client.from('points_seals').where('no', middle.no).delete()
    )
    assert.include(removed, `seal ${middle.no + 1}: does not follow on the one before`)
    const changed = await faultsAfter((client) =>
      client
        .from('points_seals')
        .where('no', middle.no)
        .update({ at: new Date(0) })
    )
    assert.include(changed, `seal ${middle.no}: its signature is not right`)
  })

  test('a seal whose key or signature is nothing of the kind is not right', async ({ assert }) => {
    await createSealed()
    const { no } = (await lastSeal())!
    const impossible = [{ public_key: Buffer.alloc(3) }, { signature: Buffer.alloc(0) }]
    for (const change of impossible) {
      const faults = await faultsAfter((client) =>
        client.from('points_seals').where('no', no).update(change)
      )
      assert.include(faults, `seal ${no}: its signature is not right`)
    }
  })

  test('the database refuses to change or remove a seal', async ({ assert }) => {
    await createSealed()
    const change = () => db.from('points_seals').update({ transfers: 1 })
    await assert.rejects(change, /points_seals is append-only/)
    await assert.rejects(() => db.from('points_seals').delete(), /points_seals is append-only/)
  })
})
