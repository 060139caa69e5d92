import Territory from '#territories/models/territory'

/** A territory and those above it, from the top down. */
export default async function territoriesAbove({ path }: Territory) {
  return Territory.query().whereRaw('path @> ?::ltree', [path]).orderByRaw('nlevel(path)')
}
