import { column } from '@adonisjs/lucid/orm'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import IdentifiedModel from '#core/identified_model'
import type Territory from '#territories/models/territory'

/**
 * The base of every record that belongs to a territory. Such a record is looked up from the
 * territory in which the viewer acts, and what lies outside is not found: the answer is 404.
 */
export default class TerritoryModel extends IdentifiedModel {
  @column()
  declare territoryId: string

  /** Records at `territory` and everything below it. */
  static within<Model extends typeof TerritoryModel>(this: Model, territory: Territory) {
    return restrict(this, this.query(), territory)
  }

  /** The record with this id within `territory`, or a 404. Malformed ids are not found either. */
  static async findWithin<Model extends typeof TerritoryModel>(
    this: Model,
    territory: Territory,
    id: string
  ): Promise<InstanceType<Model>> {
    return restrict(this, this.query(), territory)
      .whereRaw('??::text = ?', [`${this.table}.id`, String(id)])
      .firstOrFail()
  }
}

function restrict<Model extends LucidModel>(
  model: Model,
  query: ModelQueryBuilderContract<Model>,
  territory: Territory
) {
  return query.whereIn(`${model.table}.territory_id`, (below) => {
    below.from('territories').select('id').whereRaw('path <@ ?::ltree', [territory.path])
  })
}
