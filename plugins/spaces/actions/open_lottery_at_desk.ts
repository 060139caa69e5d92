import { openLottery } from '#core/booking'
import type { Person } from '#core/people'
import type Space from '../models/space.ts'
import type { LotteryPlan } from '../validators/lottery_validator.ts'
import beginningsIn from '../written_beginnings.ts'
import { momentIn } from './book_at_desk.ts'

/** Opens a lottery as staff have written it down; a time that is written twice is one. */
export default async function openLotteryAtDesk(
  { resource }: Space,
  plan: LotteryPlan,
  by: Person
) {
  const { minutes, title } = plan
  const starts = beginningsIn(plan.times) ?? []
  const closesAt = momentIn(plan.closesDay, plan.closesAt)
  return openLottery(resource, { title, closesAt, starts, minutes, by })
}
