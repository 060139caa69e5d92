import type Person from '#identity/models/person'
import alipay from '#identity/verification_providers/alipay'
import counter from '#identity/verification_providers/counter'
import networkIdentity from '#identity/verification_providers/network_identity'
import type { OutsideProvider, Provider } from '#identity/verification_providers/provider'

const outside: OutsideProvider[] = [networkIdentity, alipay]

/** Every way of being verified. The counter is always there: nobody has to show their face to a machine. */
const providers: Provider[] = [...outside, counter]

/** The ways that this installation has for a person. */
export function waysFor(person: Person) {
  return providers.filter((each) => each.isConfigured() && each.isFor(person))
}

/** The provider outside with this name, if it can be used here. */
export function outsideProvider(name: string) {
  return outside.find((each) => each.name === name && each.isConfigured()) ?? null
}
