import Broadcast from '#notifications/models/broadcast'

/** In milliseconds: nobody sees what is older, as with all that is remembered (docs/decisions/0012). */
const OLDEST = 1000

/** Every emergency that holds, anywhere: they are few, and every page asks for them. */
class RunningBroadcasts {
  #asked: { at: number; answer: Promise<Broadcast[]> } | null = null

  async all() {
    const asked = this.#known() ?? this.#ask()
    const broadcasts = await asked.answer
    return broadcasts.filter(({ isRunning }) => isRunning)
  }

  /** One was just sent or withdrawn in this process. */
  forget() {
    this.#asked = null
  }

  #known() {
    const isOld = this.#asked && performance.now() - this.#asked.at > OLDEST
    return isOld ? null : this.#asked
  }

  #ask() {
    const asked = { at: performance.now(), answer: load() }
    this.#asked = asked
    // Whoever waits for it hears of it; the next one asks anew.
    asked.answer.catch(() => this.forget())
    return asked
  }
}

export default new RunningBroadcasts()

function load() {
  return Broadcast.query()
    .whereNotNull('sent_at')
    .whereNull('withdrawn_at')
    .whereRaw('sent_at + make_interval(hours => lasts_hours) > now()')
    .preload('territory')
    .orderBy('id', 'desc')
    .exec()
}
