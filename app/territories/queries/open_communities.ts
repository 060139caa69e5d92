import Territory from '#territories/models/territory'

/** Communities where at least one plugin is switched on. */
export default async function openCommunities() {
  return Territory.query()
    .where('level', 'community')
    .whereExists((activations) => {
      activations
        .from('plugin_activations')
        .whereColumn('plugin_activations.territory_id', 'territories.id')
        .where('state', 'enabled')
    })
    .orderBy('code')
}
