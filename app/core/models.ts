export { default as IdentifiedModel } from '#core/identified_model'
export { default as TerritoryModel } from '#core/territory_model'
