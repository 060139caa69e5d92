import { defineDomainData } from '#privacy/domain_data'

/** The kernel holds nothing about people but who decided what. */
export default defineDomainData({
  domain: 'kernel',
  holdings: [],
  deeds: {
    card_arrangements: ['decided_by_id'],
    kernel_event_deliveries: ['dismissed_by_id'],
    plugin_decisions: ['decided_by_id'],
    plugin_exports: ['made_by_id'],
    plugin_imports: ['made_by_id'],
    plugin_setting_decisions: ['decided_by_id'],
    plugin_settings: ['decided_by_id'],
  },
})
