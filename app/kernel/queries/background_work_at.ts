import type { BackgroundWorkProps } from '#kernel/pages'
import jobRunsAt from '#kernel/queries/job_runs_at'
import parkedDeliveries, { type ParkedDelivery } from '#kernel/queries/parked_deliveries'
import JobRunTransformer from '#kernel/transformers/job_run_transformer'
import type Territory from '#territories/models/territory'

/** What plugins do unseen at and below a territory: what is under way, and what waits for a person. */
export default async function backgroundWorkAt(territory: Territory): Promise<BackgroundWorkProps> {
  const { givenUp, running } = await jobRunsAt(territory)
  const parked = await parkedDeliveries(territory)
  return {
    place: territory.shortName,
    running: running.map((run) => new JobRunTransformer(run).forDesk()),
    givenUp: givenUp.map((run) => new JobRunTransformer(run).forDesk()),
    parked: parked.map(view),
  }
}

export type DeliveryView = Omit<ParkedDelivery, 'happenedAt'> & { happenedAt: string }

function view({ happenedAt, ...delivery }: ParkedDelivery): DeliveryView {
  return { ...delivery, happenedAt: happenedAt.toISOString() }
}
