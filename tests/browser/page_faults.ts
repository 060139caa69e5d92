/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import contrastFaults from '#tests/browser/contrast_faults'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Axe = { axe: typeof axe }

/** The smaller of the two that the package brings: it is read by the browser once for each page. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

type Measures = { text: number; target: number }

/** Pixels: the smallest text and the smallest thing to tap, normally and in elder mode (UX 2 and 4). */
export const normalMeasures: Measures = { text: 14, target: 44 }
export const elderMeasures: Measures = { text: 18, target: 60 }

/** Everything that a machine can find wrong with the page as it stands. */
export default async function pageFaults(page: Page, measures: Measures) {
  // On the way from one colour to another a button has neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(unstick)
  await loadAxe(page)
  return [
    ...(await violationsOf(page)),
    ...(await contrastFaults(page)),
    ...(await page.evaluate(measure, measures)),
  ]
}

/** In the dark a page differs by its colours alone. */
export async function darkFaults(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await contrastFaults(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

/** Once for each page that was loaded; nothing of the page's own policy keeps a test from it. */
async function loadAxe(page: Page) {
  const isLoaded = await page.evaluate(() => 'axe' in window)
  if (!isLoaded) await page.evaluate(axeSource)
}

/** By all rules but that of contrast, for which there is `contrastFaults`. */
async function violationsOf(page: Page) {
  const found = await page.evaluate(
    (options) => (window as unknown as Axe).axe.run(document, options),
    {
      runOnly: { type: 'tag', values: standard },
      rules: { 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
    } satisfies RunOptions
  )
  return found.violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0].html}`)
}

/**
 * Runs in the browser: what sticks to an edge of the screen covers half of whatever is scrolled beneath it, by
 * chance; here it stands where it belongs.
 */
function unstick() {
  const all = [...document.querySelectorAll<HTMLElement>('body *')]
  const sticking = all.filter((element) => getComputedStyle(element).position === 'sticky')
  for (const element of sticking) element.style.position = 'static'
}

/** Runs in the browser: what is too small, too wide, not translated, or told by its colour alone (UX 6). */
function measure({ target, text }: Measures) {
  const faults: string[] = []
  const isShown = (element: Element) => {
    const { height, width } = element.getBoundingClientRect()
    const isClipped = element.closest('.sr-only, .skip-link') !== null
    return (
      height > 1 && width > 1 && !isClipped && getComputedStyle(element).visibility === 'visible'
    )
  }

  const overflow = document.documentElement.scrollWidth - window.innerWidth
  if (overflow > 0) faults.push(`wider than the screen by ${overflow} px`)

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (!words || !parent || !isShown(parent) || parent.closest('script, svg')) continue
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    if (size < text) faults.push(`text of ${size} px: ${words.slice(0, 30)}`)
    if (/^[a-z_]+(\.[a-zA-Z_]+)+$/.test(words)) faults.push(`untranslated: ${words}`)
  }

  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
  for (const control of document.querySelectorAll(controls)) {
    // A link within a sentence is as high as its line; a box is tapped by its label.
    const tapped = control.matches('[type=radio], [type=checkbox]')
      ? (control.closest('label') ?? control)
      : control
    if (!isShown(tapped) || control.matches('p a, .text-link')) continue
    const { height, width } = tapped.getBoundingClientRect()
    if (Math.min(height, width) < target - 0.5) {
      const words = (tapped.textContent || control.getAttribute('aria-label') || '').trim()
      faults.push(`target of ${Math.round(width)}×${Math.round(height)} px: ${words.slice(0, 30)}`)
    }
  }

  for (const state of document.querySelectorAll('.badge[class*=tone-]')) {
    const isSaid = state.textContent?.trim() && state.querySelector('svg')
    if (!isSaid) faults.push(`a state by its colour alone: ${state.outerHTML.slice(0, 80)}`)
  }
  return faults
}
