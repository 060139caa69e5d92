/** Whom somebody brings along. No more is asked about them. */
const companionKinds = ['child', 'elder', 'neighbour'] as const
export type Companion = (typeof companionKinds)[number]

/** How many somebody brings along, of each kind. */
export type Brought = Record<Companion, number>

/** One after the other, as a form says how many of each kind come along. */
export function companionsOf(brought: Partial<Brought>): Companion[] {
  return companionKinds.flatMap((kind) => Array<Companion>(brought[kind] ?? 0).fill(kind))
}

export function broughtAlong(companions: Companion[]): Brought {
  const of = (kind: Companion) => companions.filter((each) => each === kind).length
  return { child: of('child'), elder: of('elder'), neighbour: of('neighbour') }
}

export function partyOf({ child, elder, neighbour }: Brought) {
  return child + elder + neighbour
}
