import type { Field } from './kept_forms'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a form would send, each with what stands beside it. Files and secrets are never kept on a device. */
export default function fieldsIn(form: HTMLFormElement): Field[] {
  return [...new FormData(form)].flatMap(([name, value]) => {
    if (typeof value !== 'string' || name === '_csrf') return []
    const control = controlOf(form, name, value)
    if (!control || control.type === 'password') return []
    return [{ name, value, label: labelOf(control), said: saidBy(control) }]
  })
}

/** Of several boxes with one name the one that says this. */
function controlOf(form: HTMLFormElement, name: string, value: string) {
  const controls = [...form.elements].filter(
    (element): element is Control => 'name' in element && element.name === name
  )
  return controls.find((control) => control.value === value) ?? controls[0]
}

function labelOf(control: Control) {
  // What was answered on earlier pages is named by whoever sends it along.
  if (control.type === 'hidden') return control.dataset.label ?? ''
  const field = control.closest('.field')
  return textOf(field?.querySelector('.field-label'))
}

/** What its reader saw: the words of a choice, not its value. */
function saidBy(control: Control) {
  if (control.dataset.said !== undefined) return control.dataset.said
  if (control instanceof HTMLSelectElement) return textOf(control.selectedOptions[0])
  const isBox = control.type === 'radio' || control.type === 'checkbox'
  return isBox ? textOf(control.closest('label')) || control.value : control.value
}

function textOf(element: Element | null | undefined) {
  return element?.textContent?.trim() ?? ''
}
