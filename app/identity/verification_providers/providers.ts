import alipay from '#identity/verification_providers/alipay'
import counter from '#identity/verification_providers/counter'
import type { OutsideProvider, Provider } from '#identity/verification_providers/provider'

const outside: OutsideProvider[] = [alipay]

/** Every way of being verified. The counter is always there: nobody has to show their face to a machine. */
export const providers: Provider[] = [...outside, counter]

/** The provider outside with this name, if it can be used here. */
export function outsideProvider(name: string) {
  return outside.find((each) => each.name === name && each.isConfigured()) ?? null
}
