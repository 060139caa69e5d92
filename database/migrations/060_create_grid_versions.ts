import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists btree_gist')
    this.schema.alterTable('territories', (table) => {
      // A grid serves everybody, or one school, park or mall, or a few doors of another grid.
      table.text('grid_kind')
      // The outline of a community, as a polygon of GeoJSON in WGS-84; a picture, nothing is decided by it.
      table.jsonb('outline')
      table.check("grid_kind in ('general', 'special', 'micro')", [], 'territories_grid_kind_known')
      table.check("grid_kind is null or level = 'grid'", [], 'territories_only_grids_have_a_kind')
    })

    this.schema.createTable('grid_versions', (table) => {
      table.uuid('id').primary()
      table.uuid('grid_id').notNullable().references('territories.id')
      // The community of that time: a grid may come to another one.
      table.uuid('community_id').notNullable().references('territories.id').index()
      table.text('kind').notNullable()
      // A polygon of GeoJSON in WGS-84 with one ring.
      table.jsonb('boundary')
      // As it is posted for everybody to read: from which street to which.
      table.text('range').notNullable()
      table.timestamp('valid_from').notNullable()
      table.timestamp('valid_to')
      table.uuid('drawn_by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check("kind in ('polygon', 'buildings')", [], 'grid_versions_kind_known')
      table.check(
        "(kind = 'polygon') = (boundary is not null)",
        [],
        'grid_versions_of_polygons_have_a_boundary'
      )
      table.check('valid_to >= valid_from', [], 'grid_versions_end_after_they_begin')
    })
    this.schema.raw(`
      alter table grid_versions add column period tstzrange not null
      generated always as (tstzrange(valid_from, valid_to)) stored`)
    this.schema.raw(`
      alter table grid_versions add constraint grid_versions_follow_each_other
      exclude using gist (grid_id with =, period with &&)`)
    this.schema.raw(
      'alter table grid_versions add constraint grid_versions_periods unique (id, period)'
    )

    this.schema.createTable('grid_buildings', (table) => {
      table.uuid('version_id').notNullable()
      table.uuid('building_id').notNullable().references('buildings.id')
      // That of the version, and it ends with it.
      table.specificType('period', 'tstzrange').notNullable()
      table.primary(['version_id', 'building_id'])
      table
        .foreign(['version_id', 'period'])
        .references(['id', 'period'])
        .inTable('grid_versions')
        .onUpdate('CASCADE')
    })
    this.schema.raw(`
      alter table grid_buildings add constraint grid_buildings_are_of_one_grid
      exclude using gist (building_id with =, period with &&)`)
  }

  async down() {
    this.schema.dropTable('grid_buildings')
    this.schema.dropTable('grid_versions')
    this.schema.alterTable('territories', (table) => {
      table.dropChecks(['territories_grid_kind_known', 'territories_only_grids_have_a_kind'])
      table.dropColumn('grid_kind')
      table.dropColumn('outline')
    })
  }
}
