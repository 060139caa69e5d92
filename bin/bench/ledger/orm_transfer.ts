import transaction from '#core/transaction'

type Wanted = { reference: string; debit: number; credit: number; amount: number }

/**
 * The same transfer as plain code with an ORM makes it: look for the key, lock one account and the
 * other, insert, update one and the other. Tables without triggers and without a chain.
 */
export default async function ormTransfer({ amount, credit, debit, reference }: Wanted) {
  return transaction(async (client) => {
    const known = await client.from('bench_transfers').where({ reference }).first()
    if (known) return 'duplicate'

    const balances = new Map<number, number>()
    // In one order, or they would wait for each other.
    for (const id of [debit, credit].sort((one, other) => one - other)) {
      const account = await client.from('bench_accounts').where({ id }).forUpdate().firstOrFail()
      balances.set(id, Number(account.posted))
    }
    const debitAfter = balances.get(debit)! - amount
    const creditAfter = balances.get(credit)! + amount
    await client.insertQuery().table('bench_transfers').insert({
      reference,
      debit,
      credit,
      amount,
      debit_after: debitAfter,
      credit_after: creditAfter,
    })
    await client.from('bench_accounts').where({ id: debit }).update({ posted: debitAfter })
    await client.from('bench_accounts').where({ id: credit }).update({ posted: creditAfter })
    return 'applied'
  })
}
