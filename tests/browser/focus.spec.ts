/// <reference lib="dom" />
import { test } from '@japa/runner'
import loadDemoOnce from '#tests/browser/demo'
import { origin, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

const pages = [
  ...['/', '/me', '/me/points', '/me/points/party-scores', '/messages'],
  ...['/mall/goods', '/spaces/spaces', '/volunteer/shifts'],
]

/** More than any of these pages has to stop at. */
const MOST_STOPS = 120

/** Whoever goes through a page by keyboard always sees where they are (WCAG 2.2, 2.4.7 and 2.4.11). */
test.group('The focus', () => {
  test('of a phone is marked and lies beneath nothing, there and back, also for elders', async ({
    assert,
    cleanup,
  }) => {
    const { resident: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const resident = await Window.open(browser, phone, 'focus')
    await resident.signIn(number)
    for (const elder of ['0', '1']) {
      await resident.page.context().addCookies([{ name: 'elder', value: elder, url: origin }])
      for (const path of pages) {
        await resident.visit(path)
        const there = await unseenStops(resident, 'Tab')
        const back = await unseenStops(resident, 'Shift+Tab')
        assert.deepEqual([...there.unseen, ...back.unseen], [], `${path}, elder mode ${elder}`)
        assert.isAbove(there.stops, 8, path)
      }
    }
    await resident.close()
  })
})

/** Goes from one end of the page to the other, and says where the focus could not be seen. */
async function unseenStops(window: Window, key: 'Tab' | 'Shift+Tab') {
  const unseen: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await window.page.keyboard.press(key)
    const stop = await focusSeen(window)
    if (stop === null) return { stops, unseen }
    if (stop.fault) unseen.push(`${key} ${stop.words}: ${stop.fault}`)
  }
  throw new Error(`There is no end of ${window.page.url()}`)
}

/** On a busy machine what takes the focus is scrolled to a moment later. */
async function focusSeen(window: Window) {
  const stop = await window.page.evaluate(lookAtFocus)
  if (!stop?.fault) return stop

  await window.isDrawn()
  return window.page.evaluate(lookAtFocus)
}

/** Runs in the browser: null where nothing has the focus, as at both ends of a page. */
function lookAtFocus() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const label = element.closest('label')
  const { height, left, top, width } = element.getBoundingClientRect()
  const on = document.elementFromPoint(left + width / 2, top + height / 2)
  const isOnTop =
    on !== null && (element.contains(on) || on.contains(element) || label?.contains(on))
  const isMarked = [element, label].some((each) => {
    return each && getComputedStyle(each).outlineStyle !== 'none'
  })
  const place = `at ${Math.round(left)}, ${Math.round(top)} of ${document.documentElement.scrollWidth}`
  const fault = isOnTop ? '' : `beneath ${on?.tagName ?? `the edge of the screen, ${place}`}`
  return {
    words: (element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 20),
    fault: isMarked ? fault : `${fault} not marked`,
  }
}
