import sameForAll from '#core/same_for_all'
import livingTerritory from '#territories/queries/living_territory'
import openCommunities from '#territories/queries/open_communities'

/** The community with this code or its successor, or null: what a device remembers need not exist any more. */
export async function chosenCommunity(code: string | null) {
  if (!code) return null
  return livingTerritory(String(code)).where('level', 'community').first()
}

/** Where only one community offers anything yet, it is the one that guests mean. */
export async function onlyOpenCommunity() {
  // Asked for every guest who has chosen none.
  const open = await sameForAll({ id: 'everywhere' }, 'territories.open', () => openCommunities())
  return open.length === 1 ? open[0] : null
}
