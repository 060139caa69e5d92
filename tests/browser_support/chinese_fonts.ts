import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Makes Noto Sans Hans from npm the only font that fontconfig knows, so that pictures are the same on
 * every machine, also on one without any Chinese font. Answers the environment that says so.
 */
export default function chineseFonts(): NodeJS.ProcessEnv {
  const folder = join(tmpdir(), `linli-fonts-${userInfo().username}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  writeFileSync(file, configuration(fontFolder(), join(folder, 'cache')))
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder }
}

function fontFolder() {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')
  return join(dirname(entry), '..', 'fonts')
}

function configuration(fonts: string, cache: string) {
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui']
  const aliases = families.map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>Noto Sans Hans</family></prefer></alias>`
  )
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${inXml(fonts)}</dir>
  <cachedir>${inXml(cache)}</cachedir>
  ${aliases.join('\n  ')}
</fontconfig>
`
}

function inXml(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
