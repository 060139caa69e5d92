import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import loadDemoOnce from '#tests/browser/demo'
import Wire from '#tests/browser/wire'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

/** An answer of which one byte comes, and no more. */
const brokenOff = `new Response(
  new ReadableStream({
    start: (stream) => stream.enqueue(new Uint8Array(1)),
    pull: (stream) => stream.error(new DOMException('', 'AbortError')),
  }),
  { headers: { 'content-type': 'text/javascript' } }
)`

test.group('Without a network', () => {
  test('a resident sees their last pages, and whoever takes the phone next sees none of them', async ({
    assert,
    cleanup,
  }) => {
    const { resident: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const wire = new Wire()
    await wire.mend()
    const resident = await Window.open(browser, phone, 'offline', { baseURL: wire.origin })

    await resident.signIn(number)
    await resident.visit('/')
    await resident.visit('/me')
    const name = await resident.page.locator('h1').innerText()
    await keeps(resident, '/me')
    await keeps(resident, '/pages/offline.json')
    await wire.cut()

    await resident.visit('/me')
    assert.equal(await resident.page.locator('h1').innerText(), name)
    await resident.page.getByRole('link', { name: '首页' }).click()
    await resident.page.waitForURL((url) => url.pathname === '/')
    await resident.sees('我的积分')
    await resident.visit('/directory')
    await resident.sees('现在连不上网')
    await resident.sees('没有网络也能看的')
    await resident.photograph('offline')

    await wire.mend()
    await resident.visit('/me')
    await resident.tap('退出登录')
    await resident.sees('登录后')
    assert.isFalse((await everythingKept(resident)).includes(name), 'a page of theirs is kept')
    // What is kept from now on is a guest's.
    await keeps(resident, '/pages/offline.json')
    await resident.page.goBack()
    assert.notInclude(await resident.page.locator('body').innerText(), name)

    // The worker went with all the rest; the next page brings another.
    await resident.visit('/')
    await resident.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await keeps(resident, '/pages/offline.json')
    await wire.cut()
    await resident.page.goto('/me')
    await resident.sees('现在连不上网')
    assert.notInclude(await resident.page.locator('body').innerText(), name)
    await resident.close()
  })

  test('a phone that {what} shows every page all the same')
    .with([
      { what: 'has no room', put: 'Promise.reject(new DOMException("", "QuotaExceededError"))' },
      { what: 'never comes to write', put: 'new Promise(() => {})' },
      { what: 'cannot read', match: 'Promise.reject(new DOMException("", "UnknownError"))' },
      { what: 'breaks off what it reads', match: `Promise.resolve(${brokenOff})` },
    ])
    .run(async ({ assert, cleanup }, { match, put }) => {
      const browser = await launchChromium()
      cleanup(() => browser.close())
      const { window, worker } = await keeping(browser)
      if (put) await worker.evaluate(`Cache.prototype.put = () => ${put}`)
      if (match) await worker.evaluate(`CacheStorage.prototype.match = () => ${match}`)

      await window.visit('/communities')
      await window.sees('选择社区')
      assert.isTrue(await window.page.evaluate(() => navigator.serviceWorker.controller !== null))
      await window.close()
    })

  test('a part that finds no room keeps no page from being kept', async ({ cleanup }) => {
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const { window, worker } = await keeping(browser)
    await worker.evaluate(`
      const { put } = Cache.prototype
      Cache.prototype.put = function (key, response) {
        const isPart = String(key.url ?? key).endsWith('?large')
        return isPart ? Promise.reject(new DOMException('', 'QuotaExceededError')) : put.call(this, key, response)
      }`)
    await window.page.evaluate(() => {
      const wanted = { parts: ['/icon.svg?large'], pages: ['/directory'] }
      navigator.serviceWorker.controller!.postMessage(wanted)
    })

    await keeps(window, '/directory')
    await window.close()
  })

  test('the site can be put on the home screen', async ({ assert, cleanup }) => {
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const window = await Window.open(browser, phone, 'offline')
    await window.visit('/sign-in')

    const session = await window.page.context().newCDPSession(window.page)
    const { errors, manifest } = await session.send('Page.getAppManifest')
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')

    assert.isEmpty(errors)
    assert.equal(manifest?.name, '邻里')
    const faults = installabilityErrors.map(({ errorId }) => errorId)
    // A window of its own kind, as every test has, can install nothing.
    assert.deepEqual(
      faults.filter((fault) => fault !== 'in-incognito'),
      []
    )
    await window.close()
  })
})

/** A phone whose worker keeps pages, and the worker. */
async function keeping(browser: Browser) {
  const window = await Window.open(browser, phone, 'offline')
  await window.visit('/')
  await window.page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await keeps(window, '/pages/offline.json')
  const [worker] = window.page.context().serviceWorkers()
  return { window, worker }
}

/** How often it is looked for, a tenth of a second apart: no limit to keep within, however busy the machine is. */
const LOOKS = 1_200

/** Waits until the device keeps what has an address that ends so. */
async function keeps({ page }: Window, path: string) {
  for (let look = 0; look < LOOKS; look++) {
    if (await page.evaluate(isKept, path)) return
    await page.waitForTimeout(100)
  }
  throw new Error(`The device never kept ${path}`)
}

async function isKept(wanted: string) {
  const names = await caches.keys()
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return kept.flat().some(({ url }) => new URL(url).pathname.endsWith(wanted))
}

/** All that this device keeps, as one text. */
function everythingKept({ page }: Window) {
  return page.evaluate(async () => {
    const texts: string[] = [JSON.stringify({ ...localStorage, ...sessionStorage })]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        texts.push((await (await cache.match(request))?.text()) ?? '')
      }
    }
    return texts.join('\n')
  })
}
