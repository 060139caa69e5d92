import pageFaults, { elderMeasures, normalMeasures } from '#tests/browser/page_faults'
import { desk, origin, phone, type Window } from '#tests/browser/window'

const displays = [
  { elder: '0', measures: normalMeasures, mark: '' },
  { elder: '1', measures: elderMeasures, mark: ', elder mode' },
]
const screens = [
  { size: phone, name: 'phone' },
  { size: desk, name: 'desk' },
]

/** What is wrong with a page on a phone and on a large screen, in the normal and the elders' display. */
export default async function faultsInViews(window: Window, path: string): Promise<string[]> {
  const faults: string[] = []
  for (const { elder, mark, measures } of displays) {
    await window.page.context().addCookies([{ name: 'elder', value: elder, url: origin }])
    window.errors.length = 0
    await window.visit(path)
    for (const { name, size } of screens) {
      await window.page.setViewportSize(size)
      const found = await pageFaults(window.page, measures)
      faults.push(...found.map((fault) => `${path} (${name}${mark}): ${fault}`))
    }
    faults.push(...window.errors.map((error) => `${path} (console${mark}): ${error}`))
  }
  return faults
}
