import { test } from '@japa/runner'
import { bugs, type Bug } from '../simulation/bugs.ts'
import simulate from '../simulation/simulate.ts'

const SEEDS = 2_000
/** A mistake that hides in more worlds than this would slip through. */
const SEEDS_FOR_A_BUG = 100

test.group('Points: simulated worlds', () => {
  test('processes die, connections break, clocks jump: no answer is wrong and none is missing', async ({
    assert,
  }) => {
    let answers = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const simulated = await simulate(seed)
      assert.deepEqual(simulated.faults, [], `npm run simulate -- --seed ${seed}`)
      answers += simulated.answers
    }
    assert.isAbove(answers, SEEDS * 20)
  })

  test('the same seed tells the same story, another one another', async ({ assert }) => {
    const { story } = await simulate(7)
    const again = await simulate(7)
    const other = await simulate(8)
    assert.deepEqual(again.story, story)
    assert.notDeepEqual(other.story, story)
  })

  test('the troubles that are meant to come do come', async ({ assert }) => {
    const stories = []
    for (let seed = 1; seed <= 20; seed++) stories.push((await simulate(seed)).story.join('\n'))
    for (const trouble of ['process', 'the database is killed', 'cut', 'jumps', 'frozen']) {
      assert.include(stories.join('\n'), trouble)
    }
  })

  for (const [bug, words] of Object.entries(bugs)) {
    test(`it finds out when ${words}`, async ({ assert }) => {
      const found = await firstSeedThatFinds(bug as Bug)
      assert.isAtMost(found, SEEDS_FOR_A_BUG)
    })
  }
})

async function firstSeedThatFinds(bug: Bug) {
  for (let seed = 1; seed <= SEEDS_FOR_A_BUG; seed++) {
    const { faults } = await simulate(seed, bug)
    if (faults.length > 0) return seed
  }
  return Infinity
}
