/**
 * Finds out which few of `ids` break something together, by asking whether it is broken with only
 * some of them on. Answers null if it is not broken at all, and with nobody if it is broken with none
 * of them on. Where one is to blame it asks at most log2(n + 1) + 2 times, rounded up; each further
 * one that is needed costs about as much again.
 *
 * What is broken must stay broken when more of them are on.
 */
export default async function findCulprits(
  ids: string[],
  isBroken: (on: string[]) => Promise<boolean>
): Promise<string[] | null> {
  if (!(await isBroken(ids))) return null

  const culprits: string[] = []
  let candidates = ids
  do {
    // Those before the first place at which it breaks may be needed as well, those after it are not.
    const place = await firstBroken(candidates, (before) => isBroken([...before, ...culprits]))
    if (place === 0) break
    culprits.unshift(candidates[place - 1])
    candidates = candidates.slice(0, place - 1)
  } while (candidates.length > 0 && !(await isBroken(culprits)))
  return culprits
}

/** The fewest of `candidates`, from the first on, with which it is broken; with all of them it is. */
async function firstBroken(
  candidates: string[],
  isBroken: (before: string[]) => Promise<boolean>
): Promise<number> {
  let whole = -1
  let broken = candidates.length
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2)
    if (await isBroken(candidates.slice(0, middle))) broken = middle
    else whole = middle
  }
  return broken
}
