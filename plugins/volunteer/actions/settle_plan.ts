import type { Territory } from '#core/people'
import Organisation from '../models/organisation.ts'
import gridsBelow from '../queries/grids_below.ts'
import noShowLimitAt from '../queries/no_show_limit_at.ts'
import shanghaiTime from '../shanghai_time.ts'
import type { ShiftPlan } from '../validators/shift_validator.ts'

/** Long enough to look at the phone, short enough for whoever is next. */
const OFFER_MINUTES = 120

/**
 * Turns a filled-in plan into what is stored: whose shift it is, when and where. A shift in a grid
 * belongs to that grid, so that its grid worker can check people in.
 */
export default async function settlePlan(territory: Territory, plan: ShiftPlan) {
  const organisation = await Organisation.findWithin(territory, plan.organisation)
  const { bring, companions = 0, date, description, end, place, pointsPerHour } = plan
  const { seats, start, title } = plan
  return {
    territoryId: plan.grid ? await gridId(territory, plan.grid) : organisation.territoryId,
    session: {
      ...{ seats, companions, title, place },
      startsAt: shanghaiTime(date, start),
      endsAt: shanghaiTime(date, end),
      offerMinutes: OFFER_MINUTES,
      noShowLimit: await noShowLimitAt(territory),
    },
    description: {
      organisationId: organisation.id,
      title,
      description,
      bring: bring ?? null,
      place,
      pointsPerHour,
    },
  }
}

async function gridId(territory: Territory, id: string) {
  const grid = await gridsBelow(territory).whereRaw('id::text = ?', [id]).firstOrFail()
  return grid.id
}
