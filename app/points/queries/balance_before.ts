/** SQL for what the last transfer before a moment left in the row `account` of `points_accounts`; 0 before the first. */
export default function balanceBefore(moment: string) {
  return `coalesce((
    select balance from (
      (select debit_seq as seq, debit_after as balance from points_transfers
       where debit = account.id and at < ${moment} order by debit_seq desc limit 1)
      union all
      (select credit_seq, credit_after from points_transfers
       where credit = account.id and at < ${moment} order by credit_seq desc limit 1)
    ) as sides order by seq desc limit 1), 0)`
}
