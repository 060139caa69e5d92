/** What staff may set of a plugin at a territory. Form, validation and the value's type follow from it. */
export type Setting =
  | { kind: 'integer'; initial: number; min: number; max: number }
  | { kind: 'boolean'; initial: boolean }
  | { kind: 'text'; initial: string; maxLength: number }
  | { kind: 'choice'; initial: string; options: readonly string[] }

/** The settings of a plugin by name, such as `signUpAdvanceHours`; texts `<id>.settings.<name>`. Say the unit in the name. */
export type SettingsSchema = Record<string, Setting>

/** The values that a schema describes, as `settingsOf` gives them. */
export type SettingValues<Schema extends SettingsSchema> = {
  [Name in keyof Schema]: Schema[Name] extends { options: readonly (infer Option)[] }
    ? Option
    : Widened<Schema[Name]['initial']>
}

type Widened<Value> = Value extends boolean ? boolean : Value extends number ? number : string

/**
 * Builders of settings. Each takes the value that holds until somebody sets another one; values are
 * inherited down the tree of territories, and a parent may lock them.
 *
 * @example
 * settings: {
 *   signUpAdvanceHours: setting.integer(24, { min: 0, max: 720 }),
 *   order: setting.choice('soonest', ['soonest', 'nearest']),
 * }
 */
export const setting = {
  /** A whole number from `min` to `max`, both included. */
  integer(initial: number, { max, min }: { min: number; max: number }) {
    return { kind: 'integer', initial, min, max } as const
  },

  /** Yes or no. */
  boolean(initial: boolean) {
    return { kind: 'boolean', initial } as const
  },

  /** A text of at most `maxLength` characters; empty is allowed. */
  text(initial: string, { maxLength }: { maxLength: number }) {
    return { kind: 'text', initial, maxLength } as const
  },

  /** One of `options`; their texts are `<id>.settings.<name>_<option>`. */
  choice<const Option extends string>(initial: NoInfer<Option>, options: readonly Option[]) {
    return { kind: 'choice', initial, options } as const
  },
}

/**
 * The values of a plugin's settings at a territory: the nearest one that was set on the way up, a
 * locked one of an ancestor before it, else the initial one. At most 1 s old, without a query.
 *
 * @example
 * const { signUpAdvanceHours } = await settingsOf(volunteer, community)
 */
export { default as settingsOf } from '#kernel/queries/settings_of'

/**
 * How well a person must be known for an action of a plugin at a territory: what the manifest's `assurance` asks for,
 * or more where staff set so. For whoever explains it; the guard of the route asks by itself.
 */
export { default as assuranceOf } from '#kernel/queries/assurance_of'
