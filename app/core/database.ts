export { default as transaction } from '#core/transaction'
export type { TransactionClientContract as TransactionClient } from '@adonisjs/lucid/types/database'
export { column, belongsTo, hasMany, hasOne, scope } from '@adonisjs/lucid/orm'
export { BaseSchema } from '@adonisjs/lucid/schema'
