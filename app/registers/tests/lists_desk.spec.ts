import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import forgetImports from '#registers/actions/forget_imports'
import workOnImport from '#registers/actions/work_on_import'
import RegisterImport from '#registers/models/register_import'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createHouse, createOrganisation, createRegister } from '#tests/factories/registers'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const imports = '/desk/registers/imports'
const exports = '/desk/registers/exports'

async function atTheDesk(client: ApiClient) {
  const register = await createRegister()
  return { ...register, staff: new Visitor(client, await createAccount(register.by)) }
}

/** A list that was applied more than a month ago. */
async function bringLongAgo(staff: Visitor) {
  const requestKey = crypto.randomUUID()
  const text = `姓名,身份证号码\n王秀英,${uniqueIdentityNumber()}\n`
  const file = { name: '居民.csv', bytes: Buffer.from(text) }
  await staff.upload(`${imports}?register=persons`, { requestKey }, file)
  await workOnImport(requestKey)
  await staff.post(`${imports}/${requestKey}/application`)
  await workOnImport(requestKey)
  const brought = await RegisterImport.findOrFail(requestKey)
  return brought.merge({ createdAt: DateTime.now().minus({ days: 32 }) }).save()
}

test.group('Lists at the desk', () => {
  test('are brought, looked through, applied and undone', async ({ assert, client }) => {
    const { community, staff } = await atTheDesk(client)
    const text = `姓名,身份证号码\n王秀英,${uniqueIdentityNumber()}\n李,123\n`
    const requestKey = crypto.randomUUID()
    const file = { name: '居民.csv', bytes: Buffer.from(text) }
    const answer = await staff.upload(`${imports}?register=persons`, { requestKey }, file)
    const page = `${imports}/${requestKey}`
    answer.assertHeader('location', page)
    await staff.upload(`${imports}?register=persons`, { requestKey }, file)
    await workOnImport(requestKey)

    const { brought, lines } = (await staff.get(page)).inertiaProps
    assert.deepInclude(brought, { state: 'checked', lines: 2, isWorking: false })
    assert.deepEqual(
      lines.map(({ line }: { line: number }) => line),
      [3]
    )
    const faults = await staff.get(`${page}/faults`)
    faults.assertStatus(200)

    await staff.post(`${page}/application`)
    await workOnImport(requestKey)
    await staff.post(`${page}/reversal`)
    await workOnImport(requestKey)
    assert.equal((await staff.get(page)).inertiaProps.brought.state, 'undone')
    const acts = await db.from('audit_entries').where('territory_id', community.id).select('act')
    assert.includeMembers(
      acts.map(({ act }) => act),
      ['registers.imported', 'registers.import_undone']
    )
  })

  test('are not undone any more once their lines are deleted', async ({ assert, client }) => {
    const { staff } = await atTheDesk(client)
    const brought = await bringLongAgo(staff)
    const page = `${imports}/${brought.id}`
    const before = (await staff.get(page)).inertiaProps.isForgotten
    await forgetImports()

    const after = (await staff.get(page)).inertiaProps.isForgotten
    const answer = await staff.post(`${page}/reversal`)

    assert.deepEqual([before, after], [false, true])
    assert.include(noticeIn(answer)!.text, '逐条更正')
    assert.equal((await brought.refresh()).state, 'applied')
  })

  test('that are being undone keep their lines until they are', async ({ assert, client }) => {
    const { staff } = await atTheDesk(client)
    const brought = await bringLongAgo(staff)
    await staff.post(`${imports}/${brought.id}/reversal`)

    await forgetImports()
    await workOnImport(brought.id)

    assert.equal((await brought.refresh()).state, 'undone')
  })

  test('that stopped are not gone on with once their lines are deleted', async ({
    assert,
    client,
  }) => {
    const { staff } = await atTheDesk(client)
    const brought = await bringLongAgo(staff)
    await staff.post(`${imports}/${brought.id}/reversal`)
    await brought.refresh()
    await brought.merge({ failedAt: DateTime.now() }).save()
    await forgetImports()

    const answer = await staff.post(`${imports}/${brought.id}/resumption`)

    assert.include(noticeIn(answer)!.text, '逐条更正')
    assert.isNotNull((await brought.refresh()).failedAt)
  })

  test('come with a sample that explains itself', async ({ client }) => {
    const { staff } = await atTheDesk(client)
    for (const register of ['persons', 'houses', 'organisations']) {
      const sample = await staff.get(`${imports}/sample?register=${register}`)
      sample.assertStatus(200)
    }
  })

  test('that are no table are refused beside the field', async ({ assert, client }) => {
    const { staff } = await atTheDesk(client)
    const bring = (name: string, text: string) =>
      staff.upload(
        `${imports}?register=persons`,
        { requestKey: crypto.randomUUID() },
        {
          name,
          bytes: Buffer.from(text),
        }
      )
    assert.include(errorBeside('file', await bring('a.png', 'x')), 'Excel')
    assert.include(errorBeside('file', await bring('b.csv', 'PK\u0003\u0004')), '读不出来')
    assert.include(errorBeside('file', await bring('a.csv', '电话\n1\n')), '姓名')
  })

  test('are taken away masked, with a purpose that is kept', async ({ assert, client }) => {
    const { by, community, staff } = await atTheDesk(client)
    const identityNumber = uniqueIdentityNumber()
    await createResident(community, { assuranceLevel: 'real_name', name: '欧阳娜', identityNumber })
    const form = { format: 'csv', purpose: '报街道' }

    const masked = await staff.post(`${exports}?register=persons&q=oy`, form)
    assert.include(masked.text(), '欧*娜')
    assert.notInclude(masked.text(), identityNumber)
    const full = await staff.post(`${exports}?register=persons&q=oy`, { ...form, full: '1' })
    assert.include(full.text(), identityNumber)
    assert.isTrue(full.text().startsWith('\uFEFF'))

    const entries = await db
      .from('audit_entries')
      .where({ territory_id: community.id, kind: 'look', actor_id: by.id })
      .orderBy('recorded_at')
    assert.deepEqual(
      entries.map(({ act, after, reason }) => [act, after.lines, reason]),
      [
        ['registers.exported', 1, '报街道'],
        ['registers.exported_unmasked', 1, '报街道'],
      ]
    )
    const silent = await staff.post(`${exports}?register=persons`, { format: 'csv' })
    assert.exists(errorBeside('purpose', silent))
  })

  test('of every register open in table programs', async ({ client }) => {
    const { by, community, staff } = await atTheDesk(client)
    await createHouse(community, by)
    await createOrganisation(community, by)
    for (const register of ['persons', 'households', 'houses', 'organisations']) {
      const form = { format: 'xlsx', purpose: '核对' }
      const answer = await staff.post(`${exports}?register=${register}`, form)
      answer.assertStatus(200)
    }
  })

  test('are for those who keep the register', async ({ client }) => {
    const { community } = await atTheDesk(client)
    const worker = await createStaff(community, { role: 'grid_worker' })
    const visitor = new Visitor(client, await createAccount(worker))
    for (const answer of [
      await visitor.get(imports),
      await visitor.post(exports, { format: 'csv', purpose: '核对' }),
    ]) {
      answer.assertStatus(403)
    }
  })
})
