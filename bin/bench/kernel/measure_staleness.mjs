import { setTimeout as pause } from 'node:timers/promises'
import Child from '../processes/child.mjs'

const ROUNDS = 12

/**
 * Two processes, each with a memory of its own: one decides, the other reads on and on. Answers how
 * long after a decision the old answer was still given, at worst, and when the new one came.
 */
export default async function measureStaleness(environment) {
  const kinds = ['web', 'command']
  const processes = kinds.map((kind) => new Child('kernel/take_part.ts', [kind], environment))
  const [{ territory }] = await Promise.all(processes.map((each) => each.hear('territory')))
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const [decider, reader] of [processes, processes.toReversed()]) {
      rounds.push(await decideAndWatch(decider, reader, { territory, round: rounds.length }))
    }
  }
  for (const each of processes) await each.end()
  return {
    stalenessRounds: rounds.length,
    worstStalenessMilliseconds: Math.max(...rounds.map(({ stale }) => stale)),
    slowestSightMilliseconds: Math.max(...rounds.map(({ seen }) => seen)),
  }
}

async function decideAndWatch(decider, reader, { round, territory }) {
  const isWatching = reader.hear('isWatching')
  reader.tell({ territory, watch: true })
  await isWatching
  // At another point of the reader's own rounds each time.
  await pause(Math.random() * 1000)
  const decided = decider.hear('decidedAt')
  const seen = reader.hear('lastOldAt')
  decider.tell({ territory, decide: round % 2 === 0 ? 'enabled' : 'disabled' })
  const { decidedAt } = await decided
  const { lastOldAt, seenAt } = await seen
  return { stale: Math.max(0, lastOldAt - decidedAt), seen: seenAt - decidedAt }
}
