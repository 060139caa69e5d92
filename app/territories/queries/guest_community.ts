import Territory from '#territories/models/territory'

/** The community a guest looks at: the one they chose, else the only one that offers anything. */
export default async function guestCommunity(chosenCode: string | null) {
  const chosen = chosenCode
    ? await Territory.query()
        .where({ code: String(chosenCode), level: 'community' })
        .first()
    : null
  if (chosen) return chosen

  const open = await openCommunities()
  return open.length === 1 ? open[0] : null
}

/** Communities where at least one plugin is switched on. */
export async function openCommunities() {
  return Territory.query()
    .where('level', 'community')
    .whereExists((activations) => {
      activations
        .from('plugin_activations')
        .whereColumn('plugin_activations.territory_id', 'territories.id')
        .where('is_enabled', true)
    })
    .orderBy('code')
}
