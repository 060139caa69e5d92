import { spawn } from 'node:child_process'
import { once } from 'node:events'
import checkout from '../../checkout.mjs'

/** A script of a bench, with the application in it, in a process of its own, which one talks to over a channel. */
export default class Child {
  #process
  #death

  constructor(script, parameters, environment) {
    const words = ['--import=@poppinss/ts-exec', `bin/bench/${script}`, ...parameters]
    this.#process = spawn(process.execPath, words, {
      cwd: checkout,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    process.once('exit', () => this.#process.kill())
    this.#death = once(this.#process, 'exit').then(() => {
      throw new Error(`${script} has ended`)
    })
    // Whoever waits for a word hears of it; at the end nobody does.
    this.#death.catch(() => {})
  }

  tell(order) {
    this.#process.send(order)
  }

  /** The next message that says `name`; the framework sends words of its own. */
  hear(name) {
    const message = new Promise((resolve) => {
      const listen = (said) => {
        if (said[name] === undefined) return
        this.#process.off('message', listen)
        resolve(said)
      }
      this.#process.on('message', listen)
    })
    return Promise.race([message, this.#death])
  }

  async end() {
    this.#process.disconnect()
    await this.#death.catch(() => {})
  }
}
