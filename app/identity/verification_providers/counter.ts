import type { Provider } from '#identity/verification_providers/provider'

/** Staff compare the document: one of them for the name, two of them for the person. */
const counter: Provider = {
  name: 'counter',
  gives: 'in_person',
  asksForNumber: true,
  consents: [],
  isConfigured: () => true,
  isFor: () => true,
}

export default counter
