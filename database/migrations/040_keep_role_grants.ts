import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists btree_gist')
    // Grants are kept when they end: who could do what on a day must be answerable later.
    this.schema.alterTable('role_grants', (table) => {
      table.dropUnique(['person_id', 'role', 'territory_id'])
      table.uuid('granted_by_id').references('persons.id')
      table.text('reason')
      table.timestamp('last_used_at')
      table.timestamp('revoked_at')
      table.uuid('revoked_by_id').references('persons.id')
    })
    this.schema.raw(`
      alter table role_grants add constraint role_grants_are_not_doubled
      exclude using gist (
        person_id with =, role with =, territory_id with =, tstzrange(created_at, expires_at) with &&
      ) where (revoked_at is null and expires_at > created_at)`)
    this.schema.raw(`
      alter table role_grants add constraint role_grants_separate_administrators
      exclude using gist (
        person_id with =, role with <>, tstzrange(created_at, expires_at) with &&
      ) where (
        role in ('system_administrator', 'security_administrator', 'audit_administrator')
        and revoked_at is null and expires_at > created_at
      )`)
  }

  async down() {
    this.schema.alterTable('role_grants', (table) => {
      table.dropChecks(['role_grants_are_not_doubled', 'role_grants_separate_administrators'])
      for (const column of ['granted_by_id', 'reason', 'last_used_at']) table.dropColumn(column)
      for (const column of ['revoked_at', 'revoked_by_id']) table.dropColumn(column)
      table.unique(['person_id', 'role', 'territory_id'])
    })
  }
}
