import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import doChore from '#chores/actions/do_chore'
import hastenChore from '#chores/actions/hasten_chore'
import type { Chore, DoChore } from '#chores/chore'

const signal = new AbortController().signal

function choreThat(run: DoChore): Chore {
  return { name: `tests.${crypto.randomUUID()}`, every: 600, run: async () => ({ default: run }) }
}

const rowOf = ({ name }: Chore) => db.from('chores').where({ name }).firstOrFail()

/** As if the process that is at it had been killed a while ago. */
const forget = ({ name }: Chore) =>
  db
    .from('chores')
    .where({ name })
    .update({ claimed_until: db.raw("now() - interval '1 second'") })

test.group('Chores', () => {
  test('ten processes at once do one once', async ({ assert }) => {
    let times = 0
    const chore = choreThat(async () => {
      times += 1
    })

    await Promise.all(Array.from({ length: 10 }, () => doChore(chore, signal)))

    assert.equal(times, 1)
  })

  test('one comes again when its time has come, or when it is hastened', async ({ assert }) => {
    let times = 0
    const chore = choreThat(async () => {
      times += 1
    })
    await doChore(chore, signal)

    await doChore(chore, signal)
    assert.equal(times, 1)

    await hastenChore(chore.name)
    await doChore(chore, signal)
    assert.equal(times, 2)
  })

  test('one that fails is told of, and comes again in a minute', async ({ assert }) => {
    const chore = choreThat(async () => {
      throw new Error('the disk is full')
    })

    await doChore(chore, signal)

    const { claim, due_at: dueAt, error, failures } = await rowOf(chore)
    assert.isNull(claim)
    assert.equal(failures, 1)
    assert.equal(error, 'Error: the disk is full')
    assert.closeTo(dueAt.getTime() - Date.now(), 60_000, 30_000)
  })

  test('one whose process was killed is taken over, and the dead one changes nothing', async ({
    assert,
  }) => {
    let times = 0
    const finish = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const chore = choreThat(async () => {
      times += 1
      begun.resolve()
      if (times === 1) await finish.promise
    })
    const lost = doChore(chore, signal)
    await begun.promise
    await forget(chore)

    await doChore(chore, signal)
    assert.equal(times, 2)

    const { finished_at: finishedAt } = await rowOf(chore)
    finish.resolve()
    await lost
    assert.deepEqual((await rowOf(chore)).finished_at, finishedAt)
  })
})
