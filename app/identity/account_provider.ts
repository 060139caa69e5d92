import { symbols } from '@adonisjs/auth'
import type { SessionGuardUser, SessionUserProviderContract } from '@adonisjs/auth/types/session'
import type Account from '#identity/models/account'
import accountSignedIn from '#identity/queries/account_signed_in'

/** Tells the session guard whose account it is that a session names. */
export default class AccountProvider implements SessionUserProviderContract<Account> {
  declare [symbols.PROVIDER_REAL_USER]: Account

  async createUserForGuard(account: Account): Promise<SessionGuardUser<Account>> {
    return { getId: () => account.id, getOriginal: () => account }
  }

  async findById(id: string) {
    const account = await accountSignedIn(id)
    return account && this.createUserForGuard(account)
  }
}
