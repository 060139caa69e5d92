/// <reference lib="dom" />
import { randomInt } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import env from '#start/env'

export const origin = `http://${env.get('HOST')}:${env.get('PORT')}`

type Size = { width: number; height: number }
type Options = { javaScriptEnabled?: boolean; baseURL?: string; serviceWorkers?: 'block' }

/** A phone as most people hold it. */
export const phone: Size = { width: 390, height: 844 }

/** The screen at the community's counter. */
export const desk: Size = { width: 1440, height: 900 }

/** A browser window of one person, in Chinese; it remembers every error the console shows. */
export class Window {
  readonly errors: string[] = []
  #unanswered = new Set<Request>()
  /** Requests of this visit that broke off: for what the browser itself gives up the console shows nothing. */
  #brokenOff: string[] = []
  #shots = 0
  #runsScripts = true

  private constructor(
    readonly page: Page,
    private context: BrowserContext,
    private folder: string
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
    page.on('request', (request) => this.#unanswered.add(request))
    page.on('requestfinished', (request) => this.#unanswered.delete(request))
    page.on('requestfailed', (request) => {
      this.#unanswered.delete(request)
      this.#brokenOff.push(`${request.url()} broke off: ${request.failure()?.errorText}`)
    })
  }

  static async open(browser: Browser, size: Size, folder: string, options: Options = {}) {
    const context = await browser.newContext({
      viewport: size,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      baseURL: origin,
      // Everybody comes from a place of their own, as people do.
      extraHTTPHeaders: {
        'x-forwarded-for': `10.${[256, 256, 256].map((most) => randomInt(most)).join('.')}`,
      },
      ...options,
    })
    // Not a limit to keep within: on a busy machine everything takes longer.
    context.setDefaultTimeout(120_000)
    const window = new Window(await context.newPage(), context, folder)
    window.#runsScripts = options.javaScriptEnabled ?? true
    return window
  }

  /** Whether a page stands there; a table or a calendar to be saved is none. Asked as from another page, which renders nothing. */
  async leadsToPage(path: string) {
    const headers = { 'x-inertia': 'true', 'x-inertia-version': '1' }
    const answer = await this.page.request.get(path, { headers })
    const { 'content-type': type, 'x-inertia': isPage } = answer.headers()
    return isPage === 'true' || (type?.startsWith('text/html') ?? false)
  }

  /** Where the links of the page lead within the site; not those to something that is saved. */
  async links() {
    const links = this.page.locator('a[href^="/"]:not([download])')
    return links.evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')!))
  }

  /** Goes to an address and waits until the page answers to taps. */
  async visit(path: string) {
    this.#brokenOff = []
    await this.page.goto(path)
    if (!this.#runsScripts) return
    try {
      await this.page.waitForSelector('html[data-hydrated]')
    } catch (cause) {
      await this.photograph('FAILED')
      throw new Error(`${path} answers to no tap: ${await this.reasons()}`, { cause })
    }
  }

  /** What went wrong here, and what is still waited for. */
  private async reasons() {
    const unanswered = [...this.#unanswered].map((request) => request.url())
    const waits = `waits for ${unanswered.join(' ') || 'nothing'}`
    const loaded = await this.page.evaluate(whatCame)
    return [...this.errors, waits, ...this.#brokenOff, `has ${loaded.join(' ')}`].join('; ')
  }

  /** Taps a link or button: by all its words, or by some where a pattern is given. */
  async tap(name: string | RegExp) {
    const exact = typeof name === 'string'
    const link = this.page.getByRole('link', { name, exact })
    const button = this.page.getByRole('button', { name, exact })
    await link.or(button).first().click()
  }

  /** Another size of screen; what the page makes of it is there. */
  async resize(size: Size) {
    await this.page.setViewportSize(size)
    await this.isDrawn()
  }

  /** Waits for two frames: a browser scrolls to what took the focus, and tells what changed its size, with the next one. */
  async isDrawn() {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    )
  }

  async type(label: string | RegExp, text: string) {
    await this.page.getByLabel(label).fill(text)
  }

  /** What was typed is still there after the form came back. */
  async keeps(label: string | RegExp, text: string) {
    const value = await this.page.getByLabel(label).inputValue()
    if (value !== text) throw new Error(`${label} holds "${value}" instead of "${text}"`)
  }

  /** Waits until the page says something; what it says is the test. */
  async sees(text: string | RegExp) {
    try {
      await this.page.getByText(text).first().waitFor()
    } catch (error) {
      // The picture of what was there instead says more than the time-out.
      await this.photograph('FAILED')
      throw error
    }
  }

  /** Keeps a picture of the whole page below `storage/screenshots`. */
  async photograph(name: string) {
    const folder = app.makePath('storage/screenshots', this.folder)
    await mkdir(folder, { recursive: true })
    const number = String(++this.#shots).padStart(2, '0')
    await this.page.screenshot({ path: `${folder}/${number}_${name}.png`, fullPage: true })
  }

  /** Signs in by the code that the development channel shows on its page. */
  async signIn(phoneNumber: string) {
    await this.visit('/sign-in')
    await this.type('手机号', phoneNumber)
    await this.tap('获取验证码')
    await this.sees('输入验证码')
    await this.type('验证码', await this.latestCode(phoneNumber))
    await this.tap('登录')
    try {
      await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    } catch (cause) {
      await this.photograph('FAILED')
      const words = await this.page.getByRole('main').innerText()
      throw new Error(`${phoneNumber} is not let in: ${words}; ${await this.reasons()}`, { cause })
    }
  }

  /** The newest code laid out for a number on the page of demonstration messages. */
  async latestCode(phoneNumber: string) {
    const messages = await this.context.newPage()
    await messages.goto('/development/messages')
    // Of other messages to this number, such as a notice that is sent meanwhile, none has the code.
    const codes = messages.getByRole('listitem').filter({ hasText: '验证码' })
    const row = codes.filter({ hasText: phoneNumber }).first()
    const text = await row.innerText()
    await messages.close()
    return text.match(/\d{6}/)![0]
  }

  async close() {
    await this.context.close()
  }
}

/** Runs in the browser: what has come of the page, and how much of each part. */
function whatCame() {
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  return [
    document.readyState,
    `worker ${navigator.serviceWorker?.controller?.state ?? 'none'}`,
    ...parts.map(({ decodedBodySize, name }) => `${new URL(name).pathname} ${decodedBodySize} B`),
  ]
}
