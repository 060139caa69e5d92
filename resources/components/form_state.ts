import { page } from '@inertiajs/svelte'
import { getContext, setContext } from 'svelte'
import type { SharedProps } from '../../app/web/pages.ts'

declare module '@inertiajs/core' {
  interface InertiaConfig {
    sharedPageProps: SharedProps
  }
}

type SendingForm = { readonly isSending: boolean }
const key = Symbol('form')

/** Tells the buttons within a form whether it is on its way. */
export function announceForm(form: SendingForm) {
  setContext(key, form)
}

/** The form around a button, if there is one. */
export function sendingForm() {
  return getContext<SendingForm | undefined>(key)
}

/** What the server found wrong with a field. */
export function errorOf(name: string): string | undefined {
  return page.props.errors?.[name]
}

/** What was typed into a field before the server sent the form back, else what it starts with. */
export function typedInto<Value>(name: string, start: Value): Value | string {
  return page.props.old?.[name] ?? start
}
