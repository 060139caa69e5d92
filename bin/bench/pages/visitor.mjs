import { once } from 'node:events'
import { get } from 'node:http'
import { text } from 'node:stream/consumers'

/** Somebody at a browser that shows a community: a guest, or whoever signed in. */
export default class Visitor {
  #cookies

  constructor(port, community) {
    this.port = port
    this.#cookies = [`community=${community}`]
  }

  /** Signs in by an address that the bench has for it, and opens a page so that the session is as it stays. */
  async signIn(path) {
    const { answer } = await this.open(path)
    this.#cookies.push(...answer.headers['set-cookie'].map((cookie) => cookie.split(';')[0]))
    await this.open('/')
    return this
  }

  /** What is asked for, and as whom. */
  request(path) {
    const headers = { 'cookie': this.#cookies.join('; '), 'accept-language': 'zh-CN' }
    return { host: '127.0.0.1', port: this.port, path, headers }
  }

  async open(path) {
    const [answer] = await once(get(this.request(path)), 'response')
    const page = await text(answer)
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
    return { answer, page }
  }

  async firstLink(path, pattern) {
    const { page } = await this.open(path)
    const [, link] = pattern.exec(page) ?? []
    if (!link) throw new Error(`${path} leads nowhere`)
    return link
  }
}
