import type { CardContext } from '#core/cards'
import servicesOf from '../queries/services_of.ts'
import ServiceTransformer from '../transformers/service_transformer.ts'

/** Where a person is expected next and what they did last, or nothing before their first shift. */
export default async function myServiceCard({ community, member }: CardContext) {
  if (!member) return null
  const { done, upcoming } = await servicesOf(community, member)
  const services = [...upcoming.slice(0, 3), ...done.slice(0, 2)]
  if (services.length === 0) return null

  return { services: services.map((service) => new ServiceTransformer(service).forList()) }
}
