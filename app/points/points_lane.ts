import { transactionOfItsOwn } from '#core/transaction'
import Lane from '#points/lane'
import { carryOut } from '#points/ledger'
import Store from '#points/store'

/** The lane of this process. Never wait for it within a transaction: it has its own. */
const pointsLane = new Lane((groups) =>
  transactionOfItsOwn((client) => carryOut(new Store(client), groups))
)

export default pointsLane
