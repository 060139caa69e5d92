import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import redeliverEvents from '#kernel/actions/redeliver_events'
import catalogue from '#kernel/catalogue'
import { chronicle, linesCopied } from '#kernel/tests/killed/chronicle'
import type Territory from '#territories/models/territory'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'

/** After how many lines, and how many ms later, a process is killed: in all phases of its work. */
const kills = [
  { lines: 1, later: 0 },
  { lines: 4, later: 1 },
  { lines: 9, later: 3 },
  { lines: 25, later: 2 },
  { lines: 60, later: 5 },
]

test.group('A killed process', (group) => {
  group.setup(() => {
    catalogue.plugins.push(chronicle)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== chronicle)
    }
  })

  test('loses no event that was committed, and none is heard twice', async ({ assert }) => {
    const community = await createCommunity()
    await enablePlugin('chronicle', community)
    const name = `chronicle ${uniqueNumber()}`
    for (const [index, kill] of kills.entries()) {
      await writeUntilKilled(community, { name, first: index * 1000 }, kill)
    }
    const announced = await linesAnnounced(community)
    assert.isAtLeast(announced.length, 99)

    // Each round takes a hundred of them; none may be left for a later one.
    for (let round = 0; round < 5; round++) {
      await letTimePass(community)
      await redeliverEvents()
    }
    for (const listener of ['monk', 'nun']) {
      assert.deepEqual(await linesCopied(name, listener), announced)
    }
  })
})

/** Starts a process that announces line after line, and kills it without a warning. */
async function writeUntilKilled(
  community: Territory,
  { first, name }: { name: string; first: number },
  { later, lines }: { lines: number; later: number }
) {
  const script = 'app/kernel/tests/killed/write_lines.ts'
  const parameters = ['--import=@poppinss/ts-exec', script, community.id, name, String(first)]
  const child = spawn(process.execPath, parameters, {
    cwd: app.makePath(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = seen
    seen += text.split('\n').length - 1
    if (before < lines && seen >= lines) setTimeout(() => child.kill('SIGKILL'), later)
  })
  await ended
}

async function linesAnnounced({ id }: Territory): Promise<number[]> {
  const events = await db
    .from('kernel_events')
    .where('territory_id', id)
    .orderBy('position')
    .select('payload')
  return events.map(({ payload }) => payload.line)
}

async function letTimePass({ id }: Territory) {
  const events = db.from('kernel_events').where('territory_id', id)
  await events.clone().update({ created_at: new Date(0) })
  await db
    .from('kernel_event_deliveries')
    .whereIn('event_id', events.clone().select('id'))
    .update({ next_attempt_at: new Date(0) })
}
