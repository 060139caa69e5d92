// Draws the lots of a lottery again without Linli: `node lottery_draw.mjs inputs.json`.
// docs/lotteries.md says what is in the file, which everybody can take from the page of the lottery.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const { commitment, drawn, leftOut, seed, tickets, times } = JSON.parse(
  readFileSync(process.argv[2], 'utf8')
)
expect(sha256(seed) === commitment, 'the seed is not the one that was promised')

const left = new Set(times.map(({ number }) => number))
const again = tickets
  .map(({ choices, number }) => ({ choices, number, lot: sha256(`${seed}:${number}`) }))
  .sort((one, other) => (one.lot < other.lot ? -1 : 1))
  .map(({ choices, lot, number }) => {
    const time = leftOut.includes(number) ? undefined : choices.find((each) => left.has(each))
    left.delete(time)
    return { number, lot, time: time ?? null }
  })

for (const { number, time } of again) {
  console.log(`ticket ${number}: ${time === null ? '-' : `time ${time}`}`)
}
expect(JSON.stringify(again) === JSON.stringify(drawn), 'what was published is not what was drawn')
console.log(`right: ${tickets.length} tickets, ${times.length} times, drawn with the promised seed`)

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

function expect(isRight, fault) {
  if (isRight) return
  console.error(`WRONG: ${fault}`)
  process.exit(1)
}
