import housesList from '#registers/lists/houses_list'
import organisationsList from '#registers/lists/organisations_list'
import personsList from '#registers/lists/persons_list'
import type { RegisterList, RegisterName } from '#registers/lists/register_list'

/** Each list keeps its own kind of row; whoever takes one by its name only passes rows through. */
const registerLists: Record<RegisterName, RegisterList<any>> = {
  persons: personsList,
  houses: housesList,
  organisations: organisationsList,
}

export default registerLists
