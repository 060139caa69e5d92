/** For a record that belongs to another one of the plugin, and by that to its territory. */
export { default as IdentifiedModel } from '#core/identified_model'

/** For every other record: it has a `territoryId`, and is found from the territory that the viewer acts in. */
export { default as TerritoryModel } from '#core/territory_model'
