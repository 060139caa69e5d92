import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import checkout from '../../checkout.mjs'
import connect from '../../postgres/connect.mjs'

const KILLS = 3
const BEFORE_KILLED = 100

/** Kills a process that posts, and counts what it was told was kept and is not there. */
export default async function countLost(environment) {
  let lost = 0
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const mark = randomUUID()
    const told = await postUntilKilled(environment, mark)
    const kept = await keptUnder(environment.DATABASE_URL, mark)
    acknowledged += told.length
    lost += told.filter((number) => !kept.has(keyOf(`${mark}:${number}`))).length
  }
  return { acknowledged, lost }
}

async function postUntilKilled(environment, mark) {
  const [debit, credit] = await connect(environment.DATABASE_URL, async (client) => {
    const sql = `select id from points_accounts where code like 'bench:%' order by code limit 2`
    return (await client.query(sql)).rows.map(({ id }) => id)
  })
  const words = ['--import=@poppinss/ts-exec', 'app/points/tests/faults/poster.ts', mark]
  const child = spawn(process.execPath, [...words, debit, credit], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    told += text
    if (told.split('\n').length > BEFORE_KILLED) child.kill('SIGKILL')
  })
  await ended
  return told.split('\n').slice(0, -1)
}

async function keptUnder(url, mark) {
  const sql = `select encode(key, 'hex') as key from points_transfers where reference like $1`
  const { rows } = await connect(url, (client) => client.query(sql, [`${mark}:%`]))
  return new Set(rows.map(({ key }) => key))
}

function keyOf(reference) {
  return createHash('sha256').update(reference).digest('hex').slice(0, 32)
}
