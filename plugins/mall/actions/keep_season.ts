import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import { SeasonInUse } from '../errors.ts'
import Good from '../models/good.ts'
import Season from '../models/season.ts'
import type { SeasonDescription } from '../validators/season_validator.ts'

/** Plans a season in a community. */
export function addSeason(community: Territory, description: SeasonDescription) {
  return Season.create({ territoryId: community.id, ...written(description) })
}

export function changeSeason(season: Season, description: SeasonDescription) {
  return season.merge(written(description)).save()
}

/** Removes a season that no good is tied to. */
export async function removeSeason(season: Season) {
  const tied = await Good.query().where('season_id', season.id).first()
  if (tied) throw new SeasonInUse({ good: tied.name })
  await season.delete()
}

function written({ endsOn, name, startsOn }: SeasonDescription) {
  return { name, startsOn: DateTime.fromJSDate(startsOn), endsOn: DateTime.fromJSDate(endsOn) }
}
