type Draft = { at: number; fields: Record<string, string> }

const DAYS = 7
const BEGINNING = 'linli.draft.'

/** What was typed into a form of this name and not sent, or null; after a week it is forgotten. */
export function keptDraft(name: string): Record<string, string> | null {
  const kept = memory()?.getItem(BEGINNING + name)
  if (!kept) return null
  const { at, fields }: Draft = JSON.parse(kept)
  if (Date.now() - at < DAYS * 86_400_000) return fields
  dropDraft(name)
  return null
}

export function keepDraft(name: string, form: HTMLFormElement) {
  const typed = controlsOf(form).filter((control) => {
    const isLeft = isBox(control) && !control.checked
    return !isLeft && control.value !== ''
  })
  putDraft(name, typed)
}

/** Keeps these values as the draft of a form, which is filled with them when it is opened next. */
export function putDraft(name: string, typed: { name: string; value: string }[]) {
  const fields = Object.fromEntries(typed.map((field) => [field.name, field.value]))
  const draft: Draft = { at: Date.now(), fields }
  try {
    memory()?.setItem(BEGINNING + name, JSON.stringify(draft))
  } catch {
    // A full device keeps no draft; the form itself still stands.
  }
}

export function dropDraft(name: string) {
  memory()?.removeItem(BEGINNING + name)
}

/** Fills in what was kept wherever nothing stands yet, and says whether there was anything. */
export function fillFrom(fields: Record<string, string>, form: HTMLFormElement) {
  let hasFilled = false
  for (const control of controlsOf(form)) {
    const value = fields[control.name]
    if (value === undefined) continue
    if (isBox(control)) {
      if (control.value !== value || control.checked) continue
      control.checked = true
    } else {
      if (control.value !== '') continue
      control.value = value
    }
    control.dispatchEvent(new Event('input', { bubbles: true }))
    hasFilled = true
  }
  return hasFilled
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Nothing secret, hidden or of a file is kept. */
const left = 'input:not([type=hidden],[type=password],[type=file],[autocomplete=one-time-code])'

function controlsOf(form: HTMLFormElement) {
  return [...form.querySelectorAll<Control>(`${left}, textarea, select`)].filter(({ name }) => name)
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}

/** Some browsers forbid it altogether. */
function memory() {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
