import type { I18n } from '@adonisjs/i18n'
import type { FieldContext, MessagesProviderContact } from '@vinejs/vine/types'

/**
 * What a form says about its fields. The owner of the form (a plugin or a domain of the core)
 * names its fields in `<owner>.fields.<name>` and may word a fault for itself in
 * `<owner>.messages.<name>.<rule>`; the rest is said by `validator.messages`. A form whose fields
 * are known only when it is sent brings their names along as `labels` in its metadata.
 */
export default class FormMessages implements MessagesProviderContact {
  constructor(
    private i18n: I18n,
    private owner: string
  ) {}

  getMessage(fallback: string, rule: string, field: FieldContext, meta: object = {}) {
    const name = field.wildCardPath
    const key = [`${this.owner}.messages.${name}.${rule}`, `validator.messages.${rule}`].find(
      (each) => this.i18n.hasMessage(each)
    )
    if (!key) return fallback

    const label = field.meta.labels?.[name] ?? this.i18n.t(`${this.owner}.fields.${name}`, {}, name)
    return this.i18n.t(key, { ...meta, field: label })
  }
}
