import Territory from '#territories/models/territory'

/**
 * Whether at least one plugin is on in a community, as its own word or one from above says: the
 * highest locked one, else the nearest. The same is resolved in `#kernel/snapshot`.
 */
export const isOpen = `territories.id in (
  select community_id from (
    select distinct on (community.id, plugin_id) community.id as community_id, state
    from plugin_activations
      join territories above on above.id = plugin_activations.territory_id
        and above.retired_at is null
      join territories community on community.path <@ above.path and community.level = 'community'
    where state <> 'inherited'
    order by community.id, plugin_id, is_locked desc,
      case when is_locked then nlevel(above.path) else -nlevel(above.path) end
  ) decisive
  where state = 'enabled'
)`

/** Communities where at least one plugin is on. */
export default async function openCommunities() {
  return Territory.query()
    .where('level', 'community')
    .whereNull('retired_at')
    .whereRaw(isOpen)
    .orderBy('code')
}
