/// <reference lib="dom" />
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

type Looks = Map<string, Element[]>
type Judge = { axe: typeof axe; looks: Looks }

/**
 * Looks of text with enough contrast, found so far. To judge one takes axe longer than all other rules together;
 * the same letters in the same colours on the same ground are judged once, wherever they stand.
 */
const judged = new Set<string>()

/** Text that is hard to read on the page as it stands, which has axe loaded. */
export default async function contrastFaults(page: Page) {
  const looks = await page.evaluate(findLooks)
  const unknown = looks.filter((look) => !judged.has(look))
  const { faults, passed } = await page.evaluate(judge, unknown)
  for (const look of passed) judged.add(look)
  return faults
}

/** Runs in the browser: finds whatever may have text, by how it looks. */
function findLooks() {
  const grounds = new Map<Element, string>()
  let unsure = 0

  /** All that can lie behind or over the letters; what is placed freely or has a picture behind it is like no other. */
  function groundOf(element: Element): string {
    const known = grounds.get(element)
    if (known !== undefined) return known
    const style = getComputedStyle(element)
    const { backgroundColor, filter, mixBlendMode, opacity } = style
    const behind = element.parentElement ? groundOf(element.parentElement) : ''
    const isFree = /absolute|fixed/.test(style.position) || style.transform !== 'none'
    const mark = isFree || style.backgroundImage !== 'none' ? `unsure ${++unsure}` : ''
    const own = [backgroundColor, filter, mixBlendMode, opacity, mark].join(' ')
    const ground = own === 'rgba(0, 0, 0, 0) none normal 1 ' ? behind : `${behind} / ${own}`
    grounds.set(element, ground)
    return ground
  }

  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()
    )
  const looks: Looks = new Map()
  for (const element of [...document.body.querySelectorAll('*')].filter(hasText)) {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const look = [color, fontSize, fontWeight, textShadow, groundOf(element)].join(' ')
    looks.set(look, [...(looks.get(look) ?? []), element])
  }
  ;(window as unknown as Judge).looks = looks
  return [...looks.keys()]
}

/** Runs in the browser: what of these looks is hard to read, and which of them are all right anywhere. */
async function judge(unknown: string[]) {
  const { axe: judging, looks } = window as unknown as Judge
  const include = unknown.flatMap((look) => looks.get(look) ?? [])
  if (include.length === 0) return { faults: [], passed: [] }
  const { passes, violations } = await judging.run(
    { include },
    {
      runOnly: { type: 'rule', values: ['color-contrast'] },
      resultTypes: ['violations', 'passes'],
      elementRef: true,
    }
  )
  const right = new Set(passes.flatMap(({ nodes }) => nodes.map(({ element }) => element)))
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html}`)),
    passed: unknown.filter(
      (look) =>
        !look.includes('unsure') &&
        looks.get(look)?.some((element) => right.has(element as HTMLElement))
    ),
  }
}
