import { fileURLToPath } from 'node:url'
import adonisjs from '@adonisjs/vite/client'
import cascadeLayers from '@csstools/postcss-cascade-layers'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import compressedAssets from './bin/application/compressed_assets.ts'
import iconSprite from './bin/application/icon_sprite.ts'
import pluginFiles from './bin/application/plugin_files.ts'
import textsOfPages from './bin/application/texts_of_pages.ts'
import withoutPrecognition from './bin/application/without_precognition.ts'

/** Old phones in the villages still run the WebView of Chrome 87 (docs/decisions/0004). */
const oldestBrowsers = ['chrome87', 'safari14']

/** What many pages use travels once and together: a hundred small files cost a phone more than one. */
const everywhere = { name: 'everywhere', test: /resources\/components\//, minShareCount: 5 }

export default defineConfig({
  plugins: [
    pluginFiles(),
    iconSprite(),
    textsOfPages(),
    withoutPrecognition(),
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
    target: oldestBrowsers,
    cssTarget: oldestBrowsers,
    rolldownOptions: {
      output: { codeSplitting: { groups: [everywhere] } },
      treeshake: {
        moduleSideEffects: [{ test: /@inertiajs|laravel-precognition/, sideEffects: false }],
      },
    },
  },
  css: { postcss: { plugins: [cascadeLayers()] } },
})
