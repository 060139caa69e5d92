import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { installedPluginIds } from '#config/plugins'
import loadDemo from '#database/demo/load_demo'
import demoPlace from '#database/demo/place'
import planDemo from '#database/demo/plan'
import type { DemoSignIn } from '#database/demo/sign_ins'
import { factsInIdentityNumber, faultOfIdentityNumber } from '#identity/identity_number'
import Account from '#identity/models/account'
import Household from '#identity/models/household'
import Person from '#identity/models/person'
import { digest, unseal } from '#identity/sealed'
import type Territory from '#territories/models/territory'
import { communityByCode } from '#territories/queries/grids_of'
import Visitor from '#tests/factories/visitor'

const today = DateTime.now().toISODate()

/** How many rows each table has for the demo community. */
async function countRows() {
  const { community, grids } = await demoPlace()
  const places = [community, ...grids].map(({ id }) => id)
  const tables = await db
    .from('information_schema.columns')
    .where({ table_schema: 'public', column_name: 'territory_id' })
    .select('table_name')
    .orderBy('table_name')
  const counts: [string, number][] = []
  for (const { table_name: table } of tables) {
    const rows = await db.from(table).whereIn('territory_id', places).count('* as total')
    counts.push([table, Number(rows[0].total)])
  }
  return Object.fromEntries(counts)
}

async function accountWith(phone: string) {
  return Account.findByOrFail('phoneDigest', digest(phone))
}

/** Runs the command in a process of its own, as `npm start` does. */
async function runCommand(environment: Record<string, string>) {
  const storage = await mkdtemp(join(tmpdir(), 'linli-demo-'))
  const run = promisify(execFile)(
    process.execPath,
    ['--import=@poppinss/ts-exec', 'bin/console.ts', 'demo:load'],
    { cwd: app.makePath(), env: { ...process.env, STORAGE_PATH: storage, ...environment } }
  )
  const { stderr, stdout } = await run.catch((failure) => failure)
  return { output: stdout + stderr, file: join(storage, 'demo_sign_ins.json') }
}

test.group('The demo community', (group) => {
  group.tap((each) => each.disableTimeout())
  group.setup(async () => {
    await loadDemo()
  })

  test('loading it again changes nothing', async ({ assert }) => {
    const before = await countRows()

    await loadDemo()

    assert.deepEqual(await countRows(), before)
  })

  test('loading it three times at once changes nothing either', async ({ assert }) => {
    const before = await countRows()

    await Promise.all([loadDemo(), loadDemo(), loadDemo()])

    assert.deepEqual(await countRows(), before)
  })

  test('its 300 residents live in 120 households in three grids', async ({ assert }) => {
    const { community, grids } = await demoPlace()
    const residents = await Person.within(community).whereNotNull('household_id')
    const households = await Household.within(community)

    assert.lengthOf(residents, 300)
    assert.lengthOf(households, 120)
    assert.lengthOf(new Set(households.map(doorOf)), 120)
    assert.lengthOf(new Set(residents.map(({ householdId }) => householdId)), 120)
    assert.sameMembers(
      [...new Set(residents.map(({ gridId }) => gridId))],
      grids.map(({ id }) => id)
    )
  })

  test('every identity number is valid and tells birth date and sex', async ({ assert }) => {
    const { community } = await demoPlace()
    const residents = await Person.within(community).whereNotNull('household_id')

    for (const { birthDate, identityNumberDigest, identityNumberSealed, sex } of residents) {
      const number = unseal(identityNumberSealed!)
      assert.isNull(faultOfIdentityNumber(number, today), number)
      assert.equal(identityNumberDigest, digest(number))
      assert.deepEqual(factsInIdentityNumber(number), { birthDate: birthDate?.toISODate(), sex })
    }
  })

  test('all ages live there, and parents are older than their children', ({ assert }) => {
    const ages = planDemo().households.map(({ members }) =>
      members.map(({ birthDate }) => 2025 - Number(birthDate.slice(0, 4)))
    )

    assert.isAbove(Math.max(...ages.flat()), 88)
    assert.isBelow(Math.min(...ages.flat()), 4)
    assert.isAtMost(Math.max(...ages.flat()), 95)
    for (const members of ages) assert.isAbove(Math.max(...members), 19)
  })

  test('the same people live there on every machine', ({ assert }) => {
    const [household] = planDemo().households

    assert.equal(household.address, '文庙路 18 号院 1 号楼')
    assert.equal(household.unit, '1 单元 201')
    assert.deepEqual(
      household.members.map(({ birthDate, name }) => [name, birthDate]),
      [
        ['陈立新', '1974-05-14'],
        ['宋建萍', '1978-11-26'],
        ['陈可欣', '2003-09-07'],
      ]
    )
    assert.deepEqual(planDemo(), planDemo())
  })

  test('two requests wait at the desk of the staff', async ({ assert, client }) => {
    const [staff] = planDemo().staff
    const page = await new Visitor(client, await accountWith(staff.phone)).get(
      '/desk/verifications'
    )

    assert.lengthOf(page.inertiaProps.waiting, 2)
  })

  test('every plugin is on there and none in the community next door', async ({ assert }) => {
    const { community } = await demoPlace()
    const neighbour = await communityByCode('620602001002')
    const activations = (territory: Territory) =>
      db.from('plugin_activations').where({ territory_id: territory.id, state: 'enabled' })

    const here = await activations(community)
    assert.sameMembers(
      here.map((activation) => activation.plugin_id),
      installedPluginIds
    )
    assert.isEmpty(await activations(neighbour))
  })
})

test.group('node ace demo:load', (group) => {
  group.tap((each) => each.disableTimeout())

  test('writes down who to sign in as', async ({ assert, client }) => {
    const { file } = await runCommand({})

    const signIns: DemoSignIn[] = JSON.parse(await readFile(file, 'utf8'))
    const roles = ['居民（已实名）', '居民（未实名）', '社区工作人员', '网格员']
    assert.includeMembers(
      signIns.map(({ role }) => role),
      roles
    )
    for (const { phone, role } of signIns) {
      const page = await new Visitor(client, await accountWith(phone)).get('/me/verification')
      assert.equal(page.inertiaProps.isVerified, role !== '居民（未实名）')
      const isStaff = !/^(居民|领导|服务者)/.test(role)
      assert.equal(page.inertiaProps.viewer.ends.includes('desk'), isStaff)
    }
  })

  test('refuses in production, in words', async ({ assert }) => {
    const { file, output } = await runCommand({ NODE_ENV: 'production', LINLI_DEMO: '' })

    assert.include(output, '不载入演示数据')
    await assert.rejects(() => readFile(file))
  })

  test('loads in production where that is asked for', async ({ assert }) => {
    const { file } = await runCommand({ NODE_ENV: 'production', LINLI_DEMO: 'true' })

    assert.isNotEmpty(JSON.parse(await readFile(file, 'utf8')))
  })
})

function doorOf({ address, unitSealed }: Household) {
  return `${address} ${unseal(unitSealed!)}`
}
