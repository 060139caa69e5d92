import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { enqueue } from '#core/work'
import BackgroundWorker from '#kernel/background_worker'
import catalogue from '#kernel/catalogue'
import jobRunsAt from '#kernel/queries/job_runs_at'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import { diary, errands, hurried, letTimePass, onlyRunAt, until } from './errands.ts'

const script = 'tests/functional_support/worker_to_kill.ts'

test.group('A worker that is killed', (group) => {
  let doomed: ChildProcess | undefined

  group.setup(() => {
    const installed = catalogue.plugins
    catalogue.plugins = [errands]
    return () => {
      catalogue.plugins = installed
    }
  })
  group.each.teardown(() => {
    doomed?.kill('SIGKILL')
  })

  test('in the middle of a job loses nothing: another one does it', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('errands', community)
    const parcel = `parcel ${uniqueNumber()}`
    await enqueue('errands.wait', community, { parcel })

    doomed = spawn(process.execPath, ['--import=@poppinss/ts-exec', script], {
      cwd: app.makePath(),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    await until(async () => (await jobRunsAt(community)).running.length === 1)
    doomed.kill('SIGKILL')
    await once(doomed, 'exit')

    const heir = new BackgroundWorker(hurried)
    await heir.start()
    await until(async () => {
      await letTimePass(community)
      return (await onlyRunAt(community)).state === 'done'
    })
    await heir.stop()
    assert.include(diary.delivered, parcel)
    assert.equal((await onlyRunAt(community)).attempts, 2)
  })
})
