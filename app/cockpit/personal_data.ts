import { defineDomainData } from '#privacy/domain_data'

/** Nothing about residents: who of the staff opened and revoked a screen. */
export default defineDomainData({
  domain: 'cockpit',
  holdings: [],
  deeds: { display_screens: ['opened_by_id', 'revoked_by_id'] },
})
