import { Editor, type ChainedCommands } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import type { ControlAttributes } from '../field.svelte'
import addressOf from './address_of'

type Tool = 'heading' | 'subheading' | 'bold' | 'bullets' | 'numbers' | 'quote'

/** Where it is drawn, the field that it fills, and what the field would have carried. */
type Field = {
  place: HTMLElement
  area: HTMLTextAreaElement
  label: string
  attributes: ControlAttributes
}

const commands: Record<Tool, (chain: ChainedCommands) => ChainedCommands> = {
  heading: (chain) => chain.toggleHeading({ level: 3 }),
  subheading: (chain) => chain.toggleHeading({ level: 4 }),
  bold: (chain) => chain.toggleBold(),
  bullets: (chain) => chain.toggleBulletList(),
  numbers: (chain) => chain.toggleOrderedList(),
  quote: (chain) => chain.toggleBlockquote(),
}

const marks: Record<Tool, [string, object?]> = {
  heading: ['heading', { level: 3 }],
  subheading: ['heading', { level: 4 }],
  bold: ['bold'],
  bullets: ['bulletList'],
  numbers: ['orderedList'],
  quote: ['blockquote'],
}

/** What the server would take away is not offered in the first place. */
const kit = StarterKit.configure({
  heading: { levels: [3, 4] },
  link: { openOnClick: false, HTMLAttributes: { class: 'text-link', rel: null, target: null } },
  ...{ code: false, codeBlock: false, horizontalRule: false, italic: false },
  ...{ strike: false, trailingNode: false, underline: false },
})

/** Writes rich text into a field: what it shows stands in the field as HTML, ready to be sent. */
export default class RichTextEditor {
  #area: HTMLTextAreaElement
  #editor: Editor
  #leaving = new AbortController()
  #active = $state.raw<Tool[]>([])
  /** Where the link under the cursor leads; empty without one. */
  href = $state('')

  constructor({ area, attributes, label, place }: Field) {
    this.#area = area
    const { name: _, ...carried } = attributes
    const said = { 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': label }
    this.#editor = new Editor({
      element: place,
      extensions: [kit],
      content: area.value,
      injectCSS: false,
      // Whoever has begun to write in the plain field goes on here.
      autofocus: document.activeElement === area ? 'end' : false,
      editorProps: {
        attributes: known({ ...carried, ...said, class: 'rich-text rich-text-area' }),
      },
    })
    this.#editor.on('update', () => this.#write())
    this.#editor.on('transaction', () => this.#look())
    this.#followField()
    this.#look()
  }

  has(tool: Tool) {
    return this.#active.includes(tool)
  }

  use(tool: Tool) {
    commands[tool](this.#editor.chain().focus()).run()
  }

  /** Makes a link of what is marked, or writes the address itself; an empty one takes the link away. */
  link(typed: string) {
    const chain = this.#editor.chain().focus().extendMarkRange('link')
    const href = addressOf(typed)
    if (href === '') chain.unsetLink().run()
    else if (this.#editor.state.selection.empty && this.href === '') {
      const marked = { type: 'link', attrs: { href } }
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [marked] }).run()
    } else chain.setLink({ href }).run()
  }

  undo() {
    this.#editor.chain().focus().undo().run()
  }

  redo() {
    this.#editor.chain().focus().redo().run()
  }

  close() {
    this.#leaving.abort()
    this.#editor.destroy()
  }

  get #html() {
    return this.#editor.isEmpty ? '' : this.#editor.getHTML()
  }

  #write() {
    this.#area.value = this.#html
    // Whoever keeps drafts listens to the field.
    this.#area.dispatchEvent(new Event('input', { bubbles: true }))
  }

  #look() {
    const tools = Object.keys(marks) as Tool[]
    this.#active = tools.filter((tool) => this.#editor.isActive(...marks[tool]))
    this.href = String(this.#editor.getAttributes('link').href ?? '')
  }

  /** A draft may fill the field, and a form that was sent is emptied. */
  #followField() {
    const { signal } = this.#leaving
    const read = () => {
      if (this.#area.value !== this.#html) this.#editor.commands.setContent(this.#area.value)
    }
    this.#area.addEventListener('input', read, { signal })
    // The fields change only after everybody has heard of it.
    this.#area.form?.addEventListener('reset', () => setTimeout(read), { signal })
  }
}

function known(attributes: Record<string, string | undefined>) {
  const entries = Object.entries(attributes)
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
  )
}
