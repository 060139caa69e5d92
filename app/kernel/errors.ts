import { DomainError } from '#core/errors'

/** A territory above has decided, for all below it. */
export class PluginLocked extends DomainError {
  static override code = 'E_PLUGINS_LOCKED'
}

/** Not every state follows on every other: what is on must be switched off before it is put away. */
export class StepImpossible extends DomainError {
  static override code = 'E_PLUGINS_STEP_IMPOSSIBLE'
}

/** A value that the plugin's setting does not take. */
export class SettingInvalid extends DomainError {
  static override code = 'E_PLUGINS_SETTING_INVALID'
}

/** A plugin did what nobody granted it. */
export class NotGranted extends DomainError {
  static override code = 'E_PLUGINS_NOT_GRANTED'
}
