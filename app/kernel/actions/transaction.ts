export { default, afterCommit } from '#core/transaction'
