import { pathToFileURL } from 'node:url'
import type { TestSuite } from '@japa/runner/types'

/** The suites with the files alone that `npm test` has given this process; with all of them where it gave none. */
export default function onlyShare(suites: TestSuite[]): TestSuite[] {
  const given = process.env.LINLI_TEST_FILES
  if (!given) return suites
  const names: string[] = JSON.parse(given)
  return suites.map((suite) => ({
    ...suite,
    files: () => names.map((name) => pathToFileURL(name)),
  }))
}
