import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'

const today = DateTime.now().setZone('Asia/Shanghai').toISODate()!

async function createAuditor(client: ApiClient, place: Territory) {
  const person = await createStaff(place, { role: 'audit_administrator' })
  return new Visitor(client, await createAccount(person))
}

function done(by: Person, subject: Person, reason: string) {
  return recordAct({
    act: 'identity.verification_refused',
    by,
    subject: { kind: 'person', id: subject.id },
    territoryId: subject.territoryId,
    reason,
    after: { level: 'phone' },
  })
}

async function createActs() {
  const community = await createCommunity()
  const staff = await createStaff(community, { name: '陈霞' })
  const resident = await createResident(community)
  const phone = uniquePhone()
  await createAccount(resident, phone)
  await done(staff, resident, '照片模糊')
  await done(staff, await createResident(community), '号码不符')
  return { community, phone, resident, staff }
}

const reasonsIn = (page: { inertiaProps: { entries?: { reason: string }[] } }) =>
  page.inertiaProps.entries!.map(({ reason }) => reason)

test.group('The audit at the desk', () => {
  test('the audit administrator finds acts by person, kind, act and day', async ({
    assert,
    client,
  }) => {
    const { community, phone } = await createActs()
    const auditor = await createAuditor(client, community)
    const search = async (query: string) => reasonsIn(await auditor.get(`/desk/audit?${query}`))

    assert.deepEqual(await search(''), ['号码不符', '照片模糊'])
    assert.deepEqual(await search(`phone=${phone}&kind=&act=&from=&until=`), ['照片模糊'])
    assert.deepEqual(await search(`phone=${uniquePhone()}`), [])
    assert.deepEqual(await search('kind=look'), [])
    assert.lengthOf(await search('act=identity.verification_refused'), 2)
    assert.lengthOf(await search(`from=${today}&until=${today}`), 2)
    assert.deepEqual(await search('until=2026-01-01'), [])
  })

  test('one entry tells everything', async ({ assert, client }) => {
    const { community, staff } = await createActs()
    const auditor = await createAuditor(client, community)
    const list = await auditor.get('/desk/audit')

    const page = await auditor.get(`/desk/audit/${list.inertiaProps.entries[0].id}`)

    const { entry } = page.inertiaProps
    assert.equal(entry.actor, staff.name)
    assert.deepEqual(entry.after, [{ field: 'level', value: 'phone' }])
    assert.equal(entry.territory, community.shortName)
  })

  test('nobody else reads it, and nobody reads what is elsewhere', async ({ assert, client }) => {
    const { community, staff } = await createActs()
    const elsewhere = await createAuditor(client, await createCommunity())
    const auditor = await createAuditor(client, community)
    const [{ id }] = (await auditor.get('/desk/audit')).inertiaProps.entries
    const others = new Visitor(client, await createAccount(staff))

    const refused = await others.get('/desk/audit')
    const foreign = await elsewhere.get(`/desk/audit/${id}`)
    const list = await elsewhere.get('/desk/audit')

    refused.assertStatus(403)
    foreign.assertStatus(404)
    assert.notInclude(reasonsIn(list), '照片模糊')
  })

  test('an export needs a reason, is recorded, and a stranger can check it', async ({
    assert,
    client,
  }) => {
    const { community } = await createActs()
    const auditor = await createAuditor(client, community)
    const days = { from: today, until: today }

    const without = await auditor.post('/desk/audit/export', { ...days, reason: '' })
    const file = await auditor.post('/desk/audit/export', { ...days, reason: '年度测评' })

    assert.isDefined(errorBeside('reason', without))
    assert.match(await checked(file.text()), /^whole until \d+/)
    const forged = file.text().replace('照片模糊', '照片清晰')
    assert.match(await checked(forged), /was changed/)
    const [newest] = (await auditor.get('/desk/audit')).inertiaProps.entries
    assert.deepEqual([newest.act, newest.reason], ['audit.acts.audit.exported', '年度测评'])
  })

  test('a day that does not exist is said beside its field', async ({ assert, client }) => {
    const auditor = await createAuditor(client, await createCommunity())

    const answer = await auditor.get('/desk/audit?from=2026-02-31')

    assert.isDefined(errorBeside('from', answer))
  })
})

/** What the script in docs/audit.md says of an export. */
async function checked(lines: string) {
  const docs = await readFile(app.makePath('docs/audit.md'), 'utf8')
  const [, script] = /```js\n([\s\S]+?)```/.exec(docs)!
  const folder = await mkdtemp(join(tmpdir(), 'linli-audit-'))
  try {
    await writeFile(join(folder, 'check.mjs'), script)
    await writeFile(join(folder, 'audit.jsonl'), lines)
    return execFileSync(process.execPath, ['check.mjs', 'audit.jsonl'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    return String(error)
  } finally {
    await rm(folder, { recursive: true })
  }
}
