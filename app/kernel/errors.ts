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

/** What was typed is not the plugin's id. */
export class PurgeNameWrong extends DomainError {
  static override code = 'E_PLUGINS_PURGE_NAME_WRONG'
  static override field = 'name'
}

/** Nobody has taken a copy since the plugin was archived. */
export class PurgeNeedsExport extends DomainError {
  static override code = 'E_PLUGINS_PURGE_NEEDS_EXPORT'
}

/** Points of residents are still set aside for the plugin. */
export class PurgeStillHolds extends DomainError {
  static override code = 'E_PLUGINS_PURGE_STILL_HOLDS'
}

/** Somewhere below the plugin is still on. */
export class PurgeStillOn extends DomainError {
  static override code = 'E_PLUGINS_PURGE_STILL_ON'
}
