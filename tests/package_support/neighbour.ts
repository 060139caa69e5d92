/** Someone with a browser without JavaScript, at a Linli that runs in processes of its own. */
export default class Neighbour {
  #cookies = new Map<string, string>()

  constructor(private origin: string) {}

  /** Chooses a community to look at, as the device remembers it. */
  lookAt(code: string) {
    this.#cookies.set('community', code)
  }

  async get(path: string) {
    const response = await this.#ask(path)
    return { status: response.status, text: await response.text() }
  }

  /** Sends the form that stands on `page`, and follows to where the answer leads. */
  async post(page: string, path: string, fields: Record<string, string>) {
    const { text } = await this.get(page)
    const [, token] = text.match(/name="_csrf" value="([^"]*)"/)!
    const body = new URLSearchParams({ ...fields, _csrf: token })
    const headers = { origin: this.origin, referer: page }
    const response = await this.#ask(path, { method: 'POST', body, headers })
    return this.get(response.headers.get('location')!)
  }

  async signIn(phone: string) {
    await this.post('/sign-in', '/sign-in', { phone })
    const { text } = await this.get('/development/messages')
    const [, props] = text.match(/type="application\/json">(.+?)<\/script>/)!
    const [{ text: message }] = JSON.parse(props).props.messages
    const [code] = message.match(/\d{6}/)
    await this.post('/sign-in/code', '/sign-in/code', { code })
  }

  /** The styles and scripts that a page asks for. */
  async assetsOf(path: string) {
    const { text } = await this.get(path)
    const addresses = Array.from(
      text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g),
      ([, each]) => each
    )
    return Promise.all([...new Set(addresses)].map((address) => this.get(address)))
  }

  async #ask(path: string, request: RequestInit = {}) {
    const response = await fetch(new URL(path, this.origin), {
      ...request,
      redirect: 'manual',
      headers: { ...request.headers, 'cookie': this.#cookie(), 'accept-language': 'zh-CN' },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/)!
      this.#cookies.set(name, value)
    }
    return response
  }

  #cookie() {
    return Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join('; ')
  }
}
