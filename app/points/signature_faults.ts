import { isSignatureRight, type Seal } from './seal.ts'

/** So many are looked at together: while rows are read, answers come only now and then. */
const TOGETHER = 16

/** What is wrong with the signatures of seals, in words. */
export default async function signatureFaults(seals: Seal[]): Promise<string[]> {
  const faults: string[] = []
  for (let first = 0; first < seals.length; first += TOGETHER) {
    const some = seals.slice(first, first + TOGETHER)
    const areRight = await Promise.all(some.map(isSignatureRight))
    const wrong = some.filter((_, place) => !areRight[place])
    faults.push(...wrong.map(({ no }) => `seal ${no}: its signature is not right`))
  }
  return faults
}
