import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import audit from '#points/queries/audit'
import env from '#start/env'
import openCuttingProxy from './faults/cutting_proxy.ts'
import { faultRounds, tellFault } from './faults/fault_table.ts'
import settled from './faults/settled.ts'
import startPoster from './faults/start_poster.ts'
import { fresh, openPurses } from './ledger.ts'

test.group('Points: faults outside', () => {
  test('of what a killed process was told is kept, nothing is lost', async ({ assert }) => {
    const { giver, receiver } = await openPurses(1_000_000)
    const sums = { acknowledged: 0, lost: 0, twice: 0, kept: 0 }
    for (let round = 0; round < faultRounds; round++) {
      const mark = uuid()
      const place = { mark, debit: giver.id, credit: receiver.id }
      const poster = startPoster({ ...place, url: env.get('DATABASE_URL') })
      await poster.acknowledges(20 + round * 37)
      await poster.kill()
      await add(sums, mark, poster.acknowledged)
    }
    tellFault({ fault: 'kill -9 of a client', rounds: faultRounds, ...sums })

    assert.isAtLeast(sums.acknowledged, 20 * faultRounds)
    assert.deepEqual([sums.lost, sums.twice], [0, 0])
    assert.equal((await fresh(receiver)).posted, sums.kept)
    assert.deepEqual((await audit()).faults, [])
  })

  test('of what is posted over connections that are cut, nothing is lost and nothing doubled', async ({
    assert,
  }) => {
    const { giver, receiver } = await openPurses(1_000_000)
    const proxy = await openCuttingProxy(env.get('DATABASE_URL'))
    const mark = uuid()
    const place = { mark, debit: giver.id, credit: receiver.id }
    const poster = startPoster({ ...place, url: proxy.url })
    await poster.acknowledges(100 * faultRounds)
    await poster.kill()
    proxy.close()
    const sums = { acknowledged: 0, lost: 0, twice: 0, kept: 0 }
    await add(sums, mark, poster.acknowledged)
    tellFault({ fault: 'connections cut', rounds: proxy.cuts(), ...sums })

    assert.isAbove(proxy.cuts(), faultRounds)
    assert.deepEqual([sums.lost, sums.twice], [0, 0])
    assert.equal((await fresh(receiver)).posted, sums.kept)
    assert.deepEqual((await audit()).faults, [])
  })
})

type Sums = { acknowledged: number; lost: number; twice: number; kept: number }

async function add(sums: Sums, mark: string, acknowledged: number[]) {
  const found = await settled(ask, mark, acknowledged)
  sums.acknowledged += acknowledged.length
  sums.lost += found.lost
  sums.twice += found.twice
  sums.kept += found.kept
}

async function ask(sql: string, values: unknown[]) {
  const { rows } = await db.rawQuery(sql.replace('$1', '?'), values as string[])
  return rows
}
