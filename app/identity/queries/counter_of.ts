import type Territory from '#territories/models/territory'

/** Where people find staff who help them: the human way beside every machine. */
export type CounterView = { community: string }

export default async function counterOf(territory: Territory): Promise<CounterView> {
  return { community: territory.shortName }
}
