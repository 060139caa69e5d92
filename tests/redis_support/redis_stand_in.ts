import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import Scripts from './scripts.ts'
import Values from './values.ts'
import { commandIn, OK, RedisError, written, type Answer } from './words.ts'

type Command = (words: string[], socket: Socket) => Answer

/** What somebody at a connection has said so far. */
type Talk = { received: Buffer; isKnown: boolean; queued: string[][] | null }

/**
 * The part of Redis 7 that Linli uses, in RESP2, with its errors: a password, counting with an end, scripts by their
 * digest, transactions, publish and subscribe.
 */
export default class RedisStandIn {
  readonly password = 'a password: of Redis'
  readonly values = new Values()
  /** It takes what is said and answers nothing. */
  isSilent = false
  #scripts = new Scripts(this.values)
  #channels = new Map<string, Set<Socket>>()
  #talks = new Map<Socket, Talk>()
  #server: Server | undefined
  #port = 0

  /** Starts it, or starts it again where it was. */
  async start() {
    this.#server = createServer((socket) => this.#welcome(socket))
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
    return this
  }

  async stop() {
    for (const socket of this.#talks.keys()) socket.destroy()
    await new Promise((resolve) => this.#server!.close(resolve))
  }

  get url() {
    return `redis://:${encodeURIComponent(this.password)}@127.0.0.1:${this.#port}/2`
  }

  /** How many connections hear this channel. */
  listeners(channel: string) {
    return this.#channels.get(channel)?.size ?? 0
  }

  #commands: Record<string, Command> = {
    INFO: () => '# Server\r\nredis_version:7.0.15\r\nloading:0\r\n',
    CLIENT: () => OK,
    SELECT: () => OK,
    PING: () => ({ status: 'PONG' }),
    GET: ([key]) => this.values.get(key),
    SET: ([key, value, ...options]) => this.values.set(key, value, ...options),
    INCRBY: ([key, by]) => this.values.incrby(key, by),
    PTTL: ([key]) => this.values.pttl(key),
    DEL: (keys) => this.values.del(...keys),
    EVAL: ([script, ...words]) => this.#scripts.eval(script, ...words),
    EVALSHA: ([digest, ...words]) => this.#scripts.evalsha(digest, ...words),
    PUBLISH: ([channel, message]) => this.#publish(channel, message),
    SUBSCRIBE: ([channel], socket) => {
      const listeners = this.#channels.get(channel) ?? new Set()
      this.#channels.set(channel, listeners.add(socket))
      return ['subscribe', channel, 1]
    },
  }

  #welcome(socket: Socket) {
    this.#talks.set(socket, { received: Buffer.alloc(0), isKnown: false, queued: null })
    socket.on('data', (bytes) => this.#hear(socket, bytes))
    socket.on('error', () => {
      // Whoever hung up is forgotten below.
    })
    socket.on('close', () => {
      this.#talks.delete(socket)
      for (const listeners of this.#channels.values()) listeners.delete(socket)
    })
  }

  #hear(socket: Socket, bytes: Buffer) {
    const talk = this.#talks.get(socket)!
    talk.received = Buffer.concat([talk.received, bytes])
    for (let next = commandIn(talk.received); next; next = commandIn(talk.received)) {
      talk.received = next.rest
      if (!this.isSilent) socket.write(written(this.#answer(next.words, socket, talk)))
    }
  }

  #answer([name, ...words]: string[], socket: Socket, talk: Talk): Answer {
    const command = name.toUpperCase()
    if (command === 'AUTH') return this.#recognise(words.at(-1)!, talk)
    if (!talk.isKnown) return new RedisError('NOAUTH Authentication required.')
    if (command === 'MULTI') {
      talk.queued = []
      return OK
    }
    if (command === 'EXEC') return this.#execute(socket, talk)
    if (talk.queued) {
      talk.queued.push([name, ...words])
      return { status: 'QUEUED' }
    }
    return this.#run([name, ...words], socket)
  }

  #recognise(password: string, talk: Talk): Answer {
    talk.isKnown = password === this.password
    if (talk.isKnown) return OK
    return new RedisError('WRONGPASS invalid username-password pair or user is disabled.')
  }

  #execute(socket: Socket, talk: Talk): Answer {
    const queued = talk.queued ?? []
    talk.queued = null
    return queued.map((words) => this.#run(words, socket))
  }

  #run([name, ...words]: string[], socket: Socket): Answer {
    const command = this.#commands[name.toUpperCase()]
    if (!command) return new RedisError(`ERR unknown command '${name}'`)
    try {
      return command(words, socket)
    } catch (error) {
      if (error instanceof RedisError) return error
      throw error
    }
  }

  #publish(channel: string, message: string) {
    const listeners = this.#channels.get(channel) ?? new Set()
    for (const socket of listeners) socket.write(written(['message', channel, message]))
    return listeners.size
  }
}
