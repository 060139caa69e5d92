/**
 * A process that posts transfer after transfer until it is killed, and says the number of each as soon as
 * it is acknowledged: `poster.ts MARK DEBIT CREDIT`. What was not answered is asked for again.
 */
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import ignitor from '../../../../bin/ignitor.ts'

const [mark, debit, credit] = process.argv.slice(2)
const POSTING_AT_ONCE = 16
let next = 0

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: lane } = await import('#points/points_lane')
  await Promise.all(Array.from({ length: POSTING_AT_ONCE }, () => postOn(lane)))
})

async function postOn(lane: typeof import('#points/points_lane').default) {
  for (;;) {
    const number = next++
    while (!(await isPosted(lane, number))) await pause(20)
    // Said at once, and not by a buffer that dies with us.
    writeSync(1, `${number}\n`)
  }
}

async function isPosted(lane: typeof import('#points/points_lane').default, number: number) {
  const memo = { key: 'points.test', values: {} }
  try {
    const [{ outcome }] = await lane.post({
      type: 'post',
      kind: 'test',
      reference: `${mark}:${number}`,
      debit: Number(debit),
      credit: Number(credit),
      amount: 1,
      actorId: null,
      memo,
    })
    return outcome.status === 'applied' || outcome.status === 'duplicate'
  } catch {
    // Nobody knows whether it was kept: that is what it is asked for again for.
    return false
  }
}
