import { randomInt } from 'node:crypto'
import type { SessionData } from '@adonisjs/session/types'
import type { ApiClient, ApiRequest, ApiResponse } from '@japa/api-client'
import type Account from '#identity/models/account'
import DevelopmentMessage from '#notifications/models/development_message'
import type Territory from '#territories/models/territory'

type Form = Record<string, string>

/**
 * Someone at a browser. The session goes along from one request to the next; redirects are not
 * followed, so that a test can say where they lead.
 *
 * @example
 * const visitor = new Visitor(client)
 * await visitor.signIn(phone)
 * const page = await visitor.get('/me')
 */
export default class Visitor {
  #session: SessionData = {}
  #flashed: SessionData = {}
  #cookies: Record<string, string> = {}
  // Everybody comes from a place of their own, as people do.
  #address = `10.${Array.from({ length: 3 }, () => randomInt(256)).join('.')}`

  constructor(
    private client: ApiClient,
    private account?: Account
  ) {}

  /** Opens a page; its props are in `inertiaProps`. */
  async get(path: string) {
    return this.#send(this.client.get(path).withInertia())
  }

  /** Opens a page as a browser does first: rendered on the server, its HTML in `text()`. */
  async open(path: string) {
    return this.#send(this.client.get(path))
  }

  /** Sends a form the way a browser without JavaScript does. */
  async post(path: string, form: Form = {}, referrer = '/') {
    return this.#send(this.client.post(path).withCsrfToken().header('referer', referrer).form(form))
  }

  /** Sends a form with a file in its field `file`, or the one named, as a browser without JavaScript does. */
  async upload(path: string, form: Form, file: { field?: string; name: string; bytes: Buffer }) {
    const { bytes, field = 'file', name } = file
    const request = this.client.post(path).withCsrfToken().header('referer', '/').fields(form)
    return this.#send(request.file(field, bytes, { filename: name }))
  }

  /** Somebody else sits down at the same browser. */
  become(account: Account) {
    this.account = account
    return this
  }

  /** Comes from this address, as others may. */
  from(address: string) {
    this.#address = address
    return this
  }

  /** Chooses a community to look at, as the device remembers it. */
  lookAt(community: Territory) {
    this.#cookies.community = community.code
  }

  /** How the device wants pages: `zh-CN` or `en`, in normal display (`0`) or for elders (`1`). */
  wants(display: { locale: string; elder: string; text?: string }) {
    Object.assign(this.#cookies, display)
  }

  /** Asks for a code, reads it and types it in; returns the answer to the last step. */
  async signIn(phone: string) {
    await this.post('/sign-in', { phone })
    return this.post('/sign-in/code', { code: await codeSentTo(phone) })
  }

  async #send(request: ApiRequest): Promise<ApiResponse> {
    request.redirects(0).withSession(this.#session).withFlashMessages(this.#flashed)
    // As `loginAs` has it, which makes a server of its own for each request to ask for this name.
    if (this.account) request.withSession({ auth_web: this.account.id })
    request.header('x-forwarded-for', this.#address)
    // Plain, as browsers have it; the client's own methods sign it or wrap it.
    for (const [name, value] of Object.entries(this.#cookies)) {
      request.cookiesJar[name] = { name, value }
    }
    const response = await request
    this.#session = response.session()
    const device = deviceIn(response)
    if (device) this.#cookies.device = device
    this.#flashed = response.flashMessages()
    return response
  }
}

/** By what the browser is known again; as it was sent, since the client would unwrap it. */
function deviceIn(response: ApiResponse) {
  const cookies: string[] = [response.header('set-cookie') ?? []].flat()
  return cookies.map((cookie) => /^device=([^;]+)/.exec(cookie)?.[1]).find(Boolean)
}

/** The latest code that was sent to a phone. */
export async function codeSentTo(phone: string) {
  const message = await DevelopmentMessage.query()
    .where('recipient', phone)
    .orderBy('id', 'desc')
    .firstOrFail()
  const [code] = message.text.match(/\d{6}/)!
  return code
}

/** What is said beside a field of the form that was sent, or undefined. */
export function errorBeside(field: string, response: ApiResponse) {
  const error = flashed(response).inputErrorsBag?.[field]
  return Array.isArray(error) ? error[0] : error
}

/** What is said above the page after a form was sent, or undefined. */
export function noticeIn(response: ApiResponse) {
  return flashed(response).notice
}

type Flashed = {
  inputErrorsBag?: Record<string, string | string[]>
  notice?: { tone: string; text: string; undo?: string }
}

/** The session's types do not say what is in it. */
function flashed(response: ApiResponse) {
  return response.flashMessages() as Flashed
}
