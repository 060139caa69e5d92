import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import env from '#start/env'

/** The wire between a phone and Linli, which can be cut: also for what a worker of the phone asks for. */
export default class Wire {
  #server: Server
  #sockets = new Set<Socket>()
  #port = 0

  constructor() {
    this.#server = createServer((phone) => this.#join(phone))
  }

  /** The address of Linli at the phone's end. */
  get origin() {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Lays it, or mends it where it was cut. */
  async mend() {
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async cut() {
    const isClosed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await isClosed
  }

  #join(phone: Socket) {
    const linli = connect(Number(env.get('PORT')), env.get('HOST'))
    for (const [one, other] of [
      [phone, linli],
      [linli, phone],
    ]) {
      this.#sockets.add(one)
      one.pipe(other)
      // Whoever hangs up at one end hangs up at the other.
      one.on('error', () => other.destroy())
      one.on('close', () => {
        this.#sockets.delete(one)
        other.destroy()
      })
    }
  }
}
