import type { PluginState } from '#kernel/snapshot'

/** Which state may follow on which. A territory that has said nothing yet is `inherited`. */
const pluginSteps: Record<PluginState, readonly PluginState[]> = {
  inherited: ['enabled', 'disabled', 'inherited'],
  enabled: ['enabled', 'disabled', 'inherited'],
  disabled: ['enabled', 'disabled', 'inherited', 'archived'],
  archived: ['enabled', 'disabled', 'archived', 'purged'],
  purged: ['enabled', 'disabled', 'purged', 'inherited'],
}

export default pluginSteps
