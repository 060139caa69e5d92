import { performance } from 'node:perf_hooks'
import search from '#search/queries/search'
import { inquiryAt } from '#tests/factories/search'
import type MadeUpTown from './made_up_town.ts'

const SEARCHES = 400

/** The first ones warm up what every process has warm. */
const WARMING_UP = 20

/** How long searches take in milliseconds, for a common word and for rare ones by turns. */
export default async function searched(town: MadeUpTown) {
  const common: number[] = []
  const rare: number[] = []
  for (let place = 0; place < WARMING_UP + SEARCHES; place += 1) {
    const isCommon = place % 2 === 0
    const word = isCommon ? town.commonWord : town.rareWord(place)
    const { sight, territory } = town.viewer(place)
    const start = performance.now()
    await search(inquiryAt(territory, word, { sight }))
    if (place >= WARMING_UP) (isCommon ? common : rare).push(performance.now() - start)
  }
  return { common: times(common), rare: times(rare), all: times([...common, ...rare]) }
}

function times(milliseconds: number[]) {
  const sorted = milliseconds.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round(10 * sorted[Math.floor(share * sorted.length)]) / 10
  return { p50: at(0.5), p95: at(0.95) }
}
