import { fileURLToPath } from 'node:url'
import adonisjs from '@adonisjs/vite/client'
import cascadeLayers from '@csstools/postcss-cascade-layers'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { firstPart } from './bin/application/first_parts.ts'
import compressedAssets from './bin/application/compressed_assets.ts'
import iconSprite from './bin/application/icon_sprite.ts'
import pluginFiles from './bin/application/plugin_files.ts'
import quickCleanup from './bin/application/quick_cleanup.ts'
import textsOfPages from './bin/application/texts_of_pages.ts'
import smallTools from './bin/application/small_tools.ts'
import withoutPrecognition from './bin/application/without_precognition.ts'

/** Old phones in the villages still run the WebView of Chrome 87 (docs/decisions/0004). */
const oldestBrowsers = ['chrome87', 'safari14']

/**
 * Chrome 87 and Safari 15 know private and public fields of classes, but each has a fault in rare ones, for
 * which they would all be taken apart. Nothing else of what came since is written; tests/functional/page_budgets.spec.ts
 * reads every script that is built.
 */
const oldestScripts = 'chrome98'

/** What the home page needs is one file, and nothing else is in it; what its cards need besides, one for each plugin. */
const home = { name: 'home', test: (id: string) => firstPart(id) === 'home', priority: 3 }
const cards = {
  name: firstPart,
  test: (id: string) => firstPart(id) !== null,
  priority: 2,
  debugName: 'cards',
}

/** What many other pages use travels once and together: a hundred small files cost a phone more than one. */
const everywhere = { name: 'everywhere', test: /resources\/components\//, minShareCount: 5 }

export default defineConfig({
  plugins: [
    pluginFiles(),
    iconSprite(),
    textsOfPages(),
    withoutPrecognition(),
    smallTools(),
    quickCleanup(),
    compressedAssets(),
    tailwindcss(),
    svelte(),
    adonisjs({
      entryPoints: ['resources/app.ts'],
      serverEntryPoints: ['resources/ssr.ts'],
      reload: ['resources/views/**/*.edge'],
    }),
  ],
  resolve: { alias: { $core: fileURLToPath(new URL('./resources', import.meta.url)) } },
  build: {
    target: oldestScripts,
    cssTarget: oldestBrowsers,
    rolldownOptions: {
      output: { codeSplitting: { groups: [home, cards, everywhere] } },
      treeshake: {
        moduleSideEffects: [{ test: /@inertiajs|laravel-precognition/, sideEffects: false }],
      },
    },
  },
  css: { postcss: { plugins: [cascadeLayers()] } },
})
