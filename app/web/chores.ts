import type { Chore } from '#chores/chore'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Everything that the core does by itself, over and over. */
const chores: Chore[] = [
  { name: 'files.sweep', every: HOUR, run: () => import('#files/chores/sweep_files') },
]

export default chores
