import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import runRound from '#kernel/actions/run_round'
import BackgroundWorker from '#kernel/background_worker'
import catalogue from '#kernel/catalogue'
import WorkList from '#kernel/commands/work_list'
import WorkRun from '#kernel/commands/work_run'
import JobRun from '#kernel/models/job_run'
import {
  createCommunity,
  createTerritory,
  disablePlugin,
  enablePlugin,
} from '#tests/factories/territories'
import { diary, errands, hurried, letTimePass, onlyRunAt, until, workAt } from './errands.ts'

const [tidy] = errands.schedule

async function createErrandsCommunity() {
  const community = await createCommunity()
  await enablePlugin('errands', community)
  return community
}

async function goRound() {
  return runRound('errands', tidy, new AbortController().signal)
}

function timesTidied({ id }: { id: string }) {
  return diary.tidied.filter((each) => each === id).length
}

test.group('Scheduled work', (group) => {
  group.setup(() => {
    const installed = catalogue.plugins
    catalogue.plugins = [errands]
    return () => {
      catalogue.plugins = installed
    }
  })
  group.each.teardown(() => ace.ui.switchMode('normal'))

  test('is done in every community where the plugin is on, and nowhere else', async ({
    assert,
  }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const silent = await createTerritory('community', street)
    const elsewhere = await createCommunity()
    await enablePlugin('errands', street)
    await disablePlugin('errands', silent)

    await goRound()

    assert.deepEqual([community, silent, elsewhere, street].map(timesTidied), [1, 0, 0, 0])
    assert.isEmpty(await JobRun.within(street))
  })

  test('is silent at once where the plugin is switched off in the middle of a round', async ({
    assert,
  }) => {
    const both = [await createErrandsCommunity(), await createErrandsCommunity()]
    diary.meanwhile = async (id) => {
      const other = both.find((community) => community.id !== id)!
      if (timesTidied(other) === 0) await disablePlugin('errands', other)
    }

    await goRound()
    diary.meanwhile = null

    assert.deepEqual(both.map(timesTidied).sort(), [0, 1])
  })

  test('is done once when it is due, however many workers there are', async ({ assert }) => {
    const community = await createErrandsCommunity()
    const earlier = new BackgroundWorker(hurried)
    await earlier.start()
    await earlier.stop()
    await letYearsPass()

    const workers = [new BackgroundWorker(hurried), new BackgroundWorker(hurried)]
    for (const worker of workers) await worker.start()
    await until(async () => (await roundsInLine('completed')) > 0)
    for (const worker of workers) await worker.stop()

    assert.equal(timesTidied(community), 1)
    assert.equal(await roundsInLine(), 1)
  })

  test('that fails in one community is done in the others, and tried again there', async ({
    assert,
  }) => {
    const faulty = await createErrandsCommunity()
    const calm = await createErrandsCommunity()
    diary.untidy.add(faulty.id)

    await goRound()
    const failed = await onlyRunAt(faulty)
    assert.deepEqual([failed.state, failed.error], ['waiting', 'Somebody sits in there'])
    assert.equal(timesTidied(calm), 1)

    diary.untidy.delete(faulty.id)
    await goRound()
    assert.equal(timesTidied(faulty), 0)
    assert.equal(timesTidied(calm), 2)

    await letTimePass(faulty)
    await workAt(faulty)
    assert.equal(timesTidied(faulty), 1)
    assert.equal((await onlyRunAt(faulty)).state, 'done')
  })

  test('stops between two communities when the process is to end', async ({ assert }) => {
    const community = await createErrandsCommunity()

    const round = runRound('errands', tidy, AbortSignal.abort())

    await assert.rejects(() => round, /aborted/)
    assert.equal(timesTidied(community), 0)
  })

  test('forgets the run of a round that was killed', async ({ assert }) => {
    const community = await createErrandsCommunity()
    const place = { pluginId: 'errands', name: 'tidy', territoryId: community.id }
    await JobRun.create({ ...place, payload: {}, state: 'running', isQueued: false, attempts: 1 })

    await goRound()

    assert.equal(timesTidied(community), 1)
    assert.isEmpty(await JobRun.within(community))
  })

  test('is listed with its last and its next time, and can be done at once', async ({ assert }) => {
    const community = await createErrandsCommunity()
    const off = await createCommunity()

    const here = await run(WorkRun, ['errands', 'tidy', `--territory=${community.code}`])
    const there = await run(WorkRun, ['errands', 'tidy', `--territory=${off.code}`])
    const unknown = await run(WorkRun, ['errands', 'dance'])
    const everywhere = await run(WorkRun, ['errands', 'tidy'])
    const list = await run(WorkList, [])

    assert.equal(timesTidied(community), 2)
    assert.include(here.output, '做好了')
    assert.include(there.output, '没有启用 errands')
    assert.include(unknown.output, '没有 errands.dance 这项工作')
    assert.deepEqual(
      [here, there, unknown, everywhere].map(({ command }) => command.exitCode),
      [0, 1, 1, 0]
    )
    assert.match(
      list.output,
      /errands\.tidy\|0 0 1 1 \*\|20\d\d-\d\d-\d\d \d\d:\d\d\|20\d\d-01-01 00:00/
    )
  })
})

/** The last day on which it was due is long over, and no process was there. */
async function letYearsPass() {
  const then = db.raw("now() - interval '2 years'")
  await db.from('pgboss.schedule').update({ created_on: then })
  await db.from('pgboss.version').update({ cron_on: then })
}

async function roundsInLine(state?: string) {
  const rounds = await db
    .from('pgboss.job')
    .where({ name: 'rounds', singleton_key: 'errands.tidy' })
    .if(state, (query) => query.where('state', state!))
    .count('* as rounds')
  return Number(rounds[0].rounds)
}

async function run(command: typeof WorkRun | typeof WorkList, parameters: string[]) {
  ace.ui.switchMode('raw')
  const made = await ace.create(command, parameters)
  await made.exec()
  const output = made.logger.getLogs().map((log) => log.message)
  return { command: made, output: output.join('\n') }
}
