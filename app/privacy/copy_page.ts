import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import type { HeldRecords } from '#privacy/queries/records_of'

/** A page that needs no network and prints well: everything that is held, in words. */
export default function copyPage(held: HeldRecords[], i18n: I18n) {
  const title = i18n.t('privacy.copy_page.title')
  const at = DateTime.now().setZone('Asia/Shanghai').toFormat('yyyy-MM-dd HH:mm')
  return `<!doctype html>
<html lang="${i18n.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(i18n.t('privacy.copy_page.text', { at }))}</p>
${held.map(section).join('\n')}
</body>
</html>
`
}

function section({ records, title }: HeldRecords) {
  return `<section><h2>${escaped(title)}</h2>${records.map(record).join('')}</section>`
}

function record(values: HeldRecords['records'][number]) {
  const rows = values.map(
    ({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`
  )
  return `<dl>${rows.join('')}</dl>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string) {
  return text.replace(/[&<>"]/g, (letter) => entities[letter])
}

const look = `
body { font: 18px/1.6 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
h1 { font-size: 1.6rem }
h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 2px solid #222 }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .25rem 1rem; margin: 0;
  padding: .75rem 0; border-bottom: 1px solid #ccc; break-inside: avoid }
dt { color: #555 }
dd { margin: 0; overflow-wrap: anywhere }
@media print { body { margin: 0; font-size: 12pt } }
`
