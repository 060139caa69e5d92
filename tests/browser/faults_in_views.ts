import type ContactSheet from '#tests/browser/contact_sheet'
import pageFaults, { darkFaults, elderMeasures, normalMeasures } from '#tests/browser/page_faults'
import { desk, origin, phone, type Window } from '#tests/browser/window'

const displays = [
  { elder: '0', measures: normalMeasures, mark: '' },
  { elder: '1', measures: elderMeasures, mark: ', elder mode' },
]
const screens = [
  { size: phone, name: 'phone' },
  { size: desk, name: 'desk' },
] as const

type View = `${'phone' | 'desk'}${'' | ', elder mode'}`
export type Sheets = Partial<Record<View, ContactSheet>>

/**
 * What is wrong with a page on a phone and on a large screen, in the normal and the elders' display,
 * by day and in the dark; each view goes on its contact sheet, where there is one.
 */
export default async function faultsInViews(window: Window, path: string, sheets: Sheets = {}) {
  const { page } = window
  const faults: string[] = []
  for (const { elder, mark, measures } of displays) {
    await page.context().addCookies([{ name: 'elder', value: elder, url: origin }])
    window.errors.length = 0
    await window.visit(path)
    for (const { name, size } of screens) {
      await window.resize(size)
      await sheets[`${name}${mark}` as View]?.add(page, path)
      const found = await pageFaults(page, measures)
      faults.push(...found.map((fault) => `${path} (${name}${mark}): ${fault}`))
    }
    const inTheDark = await darkFaults(page)
    faults.push(...inTheDark.map((fault) => `${path} (dark${mark}): ${fault}`))
    faults.push(...window.errors.map((error) => `${path} (console${mark}): ${error}`))
  }
  return faults
}
