/** The second half of `npm run simulate`. */
import '@poppinss/ts-exec'
import { parseArgs } from 'node:util'

const options = { seeds: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' } }
const { values } = parseArgs({ options })
const { default: simulate } = await import('../../app/points/tests/simulation/simulate.ts')

const wrong = values.seed ? await tell(Number(values.seed)) : await runMany()
process.exit(wrong > 0 ? 1 : 0)

async function tell(seed) {
  const { faults, story } = await simulate(seed)
  for (const line of story) console.log(line)
  for (const fault of faults) console.log(`✗ ${fault}`)
  console.log(JSON.stringify({ simulate: 'ledger', seed, faults: faults.length }))
  return faults.length
}

async function runMany() {
  const from = Number(values.from ?? 1)
  const seeds = Number(values.seeds ?? 2_000)
  const began = performance.now()
  const wrong = []
  let answers = 0
  for (let seed = from; seed < from + seeds; seed++) {
    const simulated = await simulate(seed)
    answers += simulated.answers
    if (simulated.faults.length === 0) continue
    wrong.push(seed)
    console.log(`✗ seed ${seed}: ${simulated.faults[0]}`)
    console.log(`  npm run simulate -- --seed ${seed}`)
  }
  const seconds = Math.round((performance.now() - began) / 1_000)
  console.log(JSON.stringify({ simulate: 'ledger', from, seeds, answers, seconds, wrong }))
  return wrong.length
}
