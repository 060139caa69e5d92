import type { ChoreContext } from '#chores/chore'
import { closeCorrectedAppeals } from '#purse/actions/correct_appeal'

export default async function closeCorrected({ signal }: ChoreContext) {
  await closeCorrectedAppeals(signal)
}
