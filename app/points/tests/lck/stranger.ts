import { randomUUID } from 'node:crypto'
import type { KitEntry } from './kit_journal.ts'
import type { Leg } from './moves.ts'

type Posted = { status: string; transactionId: string; reason: string | null }

type Wish = { key?: string; allowOverdraft?: boolean }

/** Somebody outside who knows nothing of the ledger but its four endpoints. */
export default class Stranger {
  constructor(private address: string) {}

  async reset() {
    await this.#ask('/_lck/reset', {})
  }

  /** Points out of nowhere. */
  seed(account: string, amount: number) {
    return this.transfer('external:funding', account, amount, { allowOverdraft: true })
  }

  transfer(from: string, to: string, amount: number, wish: Wish = {}) {
    return this.post([debit(from, amount), credit(to, amount)], wish)
  }

  post(legs: Leg[], { allowOverdraft = false, key = randomUUID() }: Wish = {}): Promise<Posted> {
    const transactionId = randomUUID()
    return this.#ask('/_lck/post', { idempotencyKey: key, transactionId, allowOverdraft, legs })
  }

  async balance(account: string, currency = 'USD'): Promise<number> {
    const query = new URLSearchParams({ account, currency })
    const { subunits } = await this.#ask(`/_lck/balance?${query}`)
    return subunits
  }

  journal(): Promise<KitEntry[]> {
    return this.#ask('/_lck/journal')
  }

  async #ask(path: string, body?: object) {
    const response = await fetch(`${this.address}${path}`, {
      method: body ? 'POST' : 'GET',
      body: body ? JSON.stringify(body) : undefined,
    })
    const answer = await response.json()
    if (response.status !== 200) throw new Error(answer.error)
    // What the endpoint is described to answer; each caller says which that is.
    return answer
  }
}

export function debit(accountId: string, amountSubunits: number, currency = 'USD'): Leg {
  return { accountId, type: 'DEBIT', amountSubunits, currency }
}

export function credit(accountId: string, amountSubunits: number, currency = 'USD'): Leg {
  return { accountId, type: 'CREDIT', amountSubunits, currency }
}

/** What an entry adds to its account. */
export function signed({ amountSubunits, type }: KitEntry) {
  return type === 'CREDIT' ? amountSubunits : -amountSubunits
}
