/**
 * Runs `work` in one transaction and returns what it returns; see its own words. A plugin opens no
 * other: events, points, notices and jobs join this one.
 */
export { default as transaction } from '#core/transaction'

/** Where those wait who want one thing at the same moment, before they take a connection; see its own words. */
export { default as Lines } from '#core/lines'

/** The transaction that `transaction()` hands to its work; pass it on as `{ client }`. */
export type { TransactionClientContract as TransactionClient } from '@adonisjs/lucid/types/database'

/**
 * What models are made of: the decorators of a column and of relations, and `scope` for a condition
 * that has a name. Columns in the database are `snake_case`, properties `camelCase`.
 */
export { column, belongsTo, hasMany, hasOne, scope } from '@adonisjs/lucid/orm'

/**
 * The base of a migration: `up()` makes the plugin's tables, `down()` takes all of them away. Names
 * begin with the plugin's id, foreign keys lead to tables of the core or to the plugin's own.
 */
export { BaseSchema } from '@adonisjs/lucid/schema'
