import db from '@adonisjs/lucid/services/db'
import Gate from './gate.ts'

/**
 * With us a floor belongs to an account, in the contract of the kit to a transaction. So the floor is
 * set before the transaction, and nobody else posts while it is being set.
 */
export default class Floors {
  #gate = new Gate()
  /** Those that are not at nothing; null is without end. */
  #floors = new Map<number, number | null>()

  /** Does `work` with the floors it asks for under the accounts from which it takes. */
  async under<Result>(
    { accounts, isOpen }: { accounts: number[]; isOpen: boolean },
    work: () => Promise<Result>
  ): Promise<Result> {
    const suits = () => accounts.every((id) => this.#floors.get(id) === (isOpen ? null : undefined))
    if (!suits() && !isOpen) {
      return this.#gate.alone(async () => {
        await this.#tighten(accounts)
        return work()
      })
    }
    if (!suits()) await this.#gate.alone(() => this.#lift(accounts))
    const done = await this.#gate.together(async () => (suits() ? { result: await work() } : null))
    return done ? done.result : this.under({ accounts, isOpen }, work)
  }

  async #lift(accounts: number[]) {
    const lifted = accounts.filter((id) => this.#floors.get(id) !== null)
    await db.from('points_accounts').whereIn('id', lifted).update({ min_balance: null })
    for (const id of lifted) this.#floors.set(id, null)
  }

  /** To nothing, or to where the account is if that is lower: it may come up, and not go further down. */
  async #tighten(accounts: number[]) {
    const { rows } = await db.rawQuery(
      `update points_accounts set min_balance = least(0, posted - held) where id = any(:accounts)
       returning id, min_balance as floor`,
      { accounts }
    )
    for (const { id, floor } of rows) {
      if (Number(floor) === 0) this.#floors.delete(Number(id))
      else this.#floors.set(Number(id), Number(floor))
    }
  }
}
