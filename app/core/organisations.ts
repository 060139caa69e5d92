/**
 * A company, shop, club or office of the register of organisations: `id`, `name`, `kind`, `address`,
 * `closedOn`. Read it, never write it; it is found from the territory, as all records are, and a plugin may
 * keep its id with a foreign key.
 *
 * @example
 * const shops = await Organisation.within(community).whereNull('closed_on').orderBy(['name', 'id'])
 */
export { default as Organisation } from '#registers/models/organisation'
