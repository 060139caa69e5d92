import type { Side } from '#points/ledger_state'

/**
 * The book of community points. A transfer stays within its book, so that what is counted elsewhere, such as what a
 * rule has paid under its caps, never becomes points.
 */
const pointsBook = 'points'

/**
 * The book of hours that people give each other, kept in whole minutes. It never meets points or money: no command
 * leads out of a book.
 */
const hoursBook = 'hours'

/** The book of what party members have done, counted by calendar years. Nothing can be had for it. */
const partyBook = 'party'

/** An account by its name: what it is called, whose it is, and how it is opened on first use. */
export type Account = {
  book: string
  code: string
  ownerKind: 'platform' | 'person' | 'household' | 'plugin'
  /** The id of the person, household or plugin. */
  ownerId: string | null
  territoryId: string | null
  normalSide: Side
  minBalance: number | null
  maxBalance?: number
  /** Whether points that expire keep their day here; false unless said. */
  keepsLots?: boolean
}

/** Where all points come from: it has no floor, and shows how many were ever issued. */
export const issuance: Account = {
  book: pointsBook,
  code: 'issuance',
  ownerKind: 'platform',
  ownerId: null,
  territoryId: null,
  normalSide: 'debit',
  minBalance: null,
}

/** What a person has, wherever it was earned. */
export function personAccount(personId: string): Account {
  return {
    ...neverBelowNothing,
    code: `person:${personId}`,
    ownerKind: 'person',
    ownerId: personId,
    territoryId: null,
    keepsLots: true,
  }
}

/** What the people of a household have put together. */
export function householdAccount(householdId: string): Account {
  return {
    ...neverBelowNothing,
    code: `household:${householdId}`,
    ownerKind: 'household',
    ownerId: householdId,
    territoryId: null,
    keepsLots: true,
  }
}

/** What a person owes because an award that was spent already has been taken back; it is repaid by what they earn next. */
export function debtAccount(personId: string): Account {
  return {
    ...personAccount(personId),
    code: `debt:${personId}`,
    minBalance: null,
    keepsLots: false,
  }
}

/** Where points go whose day has passed. */
export const expired: Account = {
  ...issuance,
  code: 'expired',
  normalSide: 'credit',
  minBalance: 0,
}

/** What a person has in the time bank, in whole minutes. Hours do not expire. */
export function hoursAccount(personId: string): Account {
  return { ...personAccount(personId), book: hoursBook, keepsLots: false }
}

/** Minutes that were spent already when their record was corrected; repaid by the next ones. */
export function hoursDebtAccount(personId: string): Account {
  return { ...debtAccount(personId), book: hoursBook }
}

/** Where hours come from that nobody of the neighbourhood pays: it shows how many the community stands for. */
export const hoursFund: Account = { ...issuance, book: hoursBook }

/** What a party member has for the deeds of one year, such as 2026. */
export function partyScoreAccount(personId: string, year: number): Account {
  const account = personAccount(personId)
  return { ...account, book: partyBook, code: `${account.code}:${year}`, keepsLots: false }
}

/** Where party scores come from: it shows how many there are. */
export const partyScoreFund: Account = { ...issuance, book: partyBook }

/** What a community has granted a plugin to give away. */
export function budgetAccount(pluginId: string, territoryId: string): Account {
  return pluginAccount('budget', pluginId, territoryId)
}

/** What has been spent with a plugin in a community. */
export function redeemedAccount(pluginId: string, territoryId: string): Account {
  return pluginAccount('redeemed', pluginId, territoryId)
}

/** What a plugin keeps apart in a community, by a name of its own. */
export type Purse = {
  pluginId: string
  territoryId: string
  /** People give to a `pool`, from which neighbours are helped; a `payee` receives what is spent with it. */
  use: 'pool' | 'payee'
  name: string
}

/** What is given to a pool keeps the day on which it expires. */
export function purseAccount({ name, pluginId, territoryId, use }: Purse): Account {
  const account = pluginAccount(use, pluginId, territoryId)
  return { ...account, code: `${account.code}:${name}`, keepsLots: use === 'pool' }
}

const neverBelowNothing = { book: pointsBook, normalSide: 'credit', minBalance: 0 } as const

function pluginAccount(use: string, pluginId: string, territoryId: string): Account {
  return {
    ...neverBelowNothing,
    code: `${use}:${pluginId}:${territoryId}`,
    ownerKind: 'plugin',
    ownerId: pluginId,
    territoryId,
  }
}
