import type Season from '../models/season.ts'

export default class SeasonTransformer {
  constructor(private season: Season) {}

  toObject() {
    const { endsOn, id, name, startsOn, state } = this.season
    return { id, name, startsOn: startsOn.toISODate()!, endsOn: endsOn.toISODate()!, state }
  }
}
