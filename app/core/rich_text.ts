import vine from '@vinejs/vine'
import sanitizeHtml from 'sanitize-html'

/**
 * Longer texts of staff: headings, lists, bold, links and quotes. They are cleaned here and nowhere else,
 * when they are written; `$core/components/rich_text.svelte` alone shows them.
 */

/** A cleaned text: `html` may be shown as it is, `text` are its words alone, for the search and for plain places. */
export type RichText = { html: string; text: string }

/** Deeper than a quote with a list in a list nobody writes by hand. */
const DEEPEST = 8
/** Marks and addresses count for more signs than the words that a reader sees. */
const SIGNS_FOR_A_WORD = 10

/** What an editor, a word processor or a web page calls the same thing by another name. */
const sameAs: sanitizeHtml.IOptions['transformTags'] = {
  h1: 'h3',
  h2: 'h3',
  h5: 'h4',
  h6: 'h4',
  b: 'strong',
  a: (tagName, { href = '' }) => ({
    tagName,
    attribs: { href, class: 'text-link', rel: 'nofollow noopener noreferrer' },
  }),
}

const rules: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'blockquote', 'a'],
  allowedAttributes: { a: ['href', 'class', 'rel'] },
  allowedSchemes: ['https', 'http', 'tel', 'mailto'],
  allowProtocolRelative: false,
  transformTags: sameAs,
  nestingLimit: DEEPEST,
  enforceHtmlBoundary: false,
}

const startsWithMark = /^\s*<(p|h[1-6]|ul|ol|blockquote)[\s>]/i

/**
 * Cleans what was written, by the editor or by hand: of HTML only headings, lists, bold, links and quotes
 * stay; a plain text becomes paragraphs. Cleaned twice it stays as it is; a text without words is empty.
 *
 * @example
 * const { html, text } = cleanRichText(words.description)
 * await space.merge({ description: text, descriptionHtml: html }).save()
 */
export function cleanRichText(written: string): RichText {
  const isMarked = startsWithMark.test(written)
  const html = isMarked ? cleaned(written) : paragraphsOf(written)
  const text = wordsOf(html)
  return text === '' ? { html: '', text } : { html, text }
}

/** A rule for a field of rich text of at most `most` signs, as a reader counts them; a longer one is refused. */
export function richText({ most }: { most: number }) {
  return vine
    .string()
    .trim()
    .maxLength(most * SIGNS_FOR_A_WORD)
    .use(notLonger(most))
}

const notLonger = vine.createRule((value, max: number, field) => {
  const isShort = () => [...cleanRichText(String(value)).text].length <= max
  if (!field.isValid || isShort()) return
  field.report('The {{ field }} is longer than {{ max }}', 'maxLength', field, { max })
})

/** Twice, for a mark that is taken away may leave others within each other where they cannot stand. */
function cleaned(written: string) {
  return sanitizeHtml(sanitizeHtml(written, rules), rules).trim()
}

/** An empty line parts two paragraphs, a line by itself stays one. */
function paragraphsOf(text: string) {
  return text
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split(/\r?\n/).map(escaped).join('<br />')}</p>`)
    .join('')
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string) {
  return text.replace(/[&<>"]/g, (sign) => signs[sign])
}

/** The words of what has been cleaned: every mark in it is one of ours. */
function wordsOf(html: string) {
  return html
    .replace(/<(br \/|\/(p|h3|h4|li|blockquote))>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => named[name])
    .replace(/\n{2,}/g, '\n')
    .trim()
}

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
