import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { emptyHead } from '#points/fingerprint'
import { faultRounds, tellFault } from './fault_table.ts'
import OwnDatabase from './own_database.ts'
import settled from './settled.ts'
import startPoster from './start_poster.ts'

test.group('Points: a killed database', (group) => {
  const database = new OwnDatabase()
  group.setup(async () => {
    await database.open()
    return () => database.close()
  })

  test('loses nothing that was acknowledged, and a copy of it stands an audit', async ({
    assert,
  }) => {
    const [debit, credit] = await openAccounts(database)
    const mark = uuid()
    const poster = startPoster({ mark, debit, credit, url: database.url })
    for (let round = 0; round < faultRounds; round++) {
      await poster.acknowledges(30 + round)
      await database.killAndStart()
    }
    await poster.acknowledges(30)
    await poster.kill()

    const { kept, lost, twice } = await settled(database.ask, mark, poster.acknowledged)
    const acknowledged = poster.acknowledged.length
    tellFault({ fault: 'kill -9 of PostgreSQL', rounds: faultRounds, acknowledged, lost, twice })
    assert.deepEqual([lost, twice], [0, 0])
    assert.isAtLeast(kept, acknowledged)

    await database.goOnFromCopy()
    // Fails where the books are not right.
    await database.console('points:audit')
    const copied = await settled(database.ask, mark, poster.acknowledged)
    tellFault({ fault: 'restored from a copy', rounds: 1, acknowledged, ...copied })
    assert.equal(copied.kept, kept)
  })
})

async function openAccounts({ ask }: OwnDatabase) {
  const rows = await ask(
    `insert into points_accounts (book, code, owner_kind, normal_side, min_balance, head)
     values ('faults', 'issuance', 'platform', 'debit', null, decode($1, 'hex')),
            ('faults', 'purse', 'platform', 'credit', 0, decode($1, 'hex'))
     returning id`,
    [emptyHead]
  )
  return rows.map(({ id }) => Number(id))
}
