/** The book of community points. Volunteer hours and party scores will be books of their own. */
export const pointsBook = 'points'

/** Where all points come from; the only account that may be below zero. */
export const issuanceCode = 'issuance'

export const personCode = (personId: string) => `person:${personId}`

/** What a community has granted a plugin to give away. */
export const budgetCode = (pluginId: string, territoryId: string) =>
  `budget:${pluginId}:${territoryId}`

/** What has been spent with a plugin in a community. */
export const redeemedCode = (pluginId: string, territoryId: string) =>
  `redeemed:${pluginId}:${territoryId}`
