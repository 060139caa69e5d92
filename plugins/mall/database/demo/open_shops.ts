import { Organisation } from '#core/organisations'
import { holdersOf, Person, type Territory } from '#core/people'
import addMember from '../../actions/add_member.ts'
import addMerchant from '../../actions/add_merchant.ts'
import Merchant from '../../models/merchant.ts'

/** The merchants of the demo by their names. */
export type Shops = Map<string, Merchant>

const names = ['南苑便民超市', '凉州面馆']

/** Shops of the registers become merchants, as far as they are there; whoever is a provider works for the first. */
export default async function openShops(community: Territory, by: Person): Promise<Shops> {
  const shops: Shops = new Map()
  const organisations = await Organisation.within(community).whereIn('name', names)
  for (const name of names) {
    const organisation = organisations.find((each) => each.name === name)
    if (organisation) shops.set(name, await shopOf(organisation))
  }
  const first = shops.get(names[0])
  if (first) await employ(first, community, by)
  return shops
}

async function shopOf(organisation: Organisation) {
  const present = await Merchant.findBy({ organisationId: organisation.id })
  return present ?? addMerchant(organisation, '每天 8:00–21:00')
}

async function employ(merchant: Merchant, community: Territory, by: Person) {
  await merchant.load('members')
  const [id] = (await holdersOf('provider.enter', community)).toSorted()
  if (!id || merchant.members.length > 0) return
  await addMember(merchant, await Person.findOrFail(id), by)
}
