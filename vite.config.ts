import { fileURLToPath } from 'node:url'
import adonisjs from '@adonisjs/vite/client'
import cascadeLayers from '@csstools/postcss-cascade-layers'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import pluginFiles from './bin/application/plugin_files.ts'
import parsedTexts from './resources/parsed_texts.ts'

/** Old phones in the villages still run the WebView of Chrome 87 (docs/decisions/0004). */
const oldestBrowsers = ['chrome87', 'safari14']

export default defineConfig({
  plugins: [
    pluginFiles(),
    parsedTexts(),
    tailwindcss(),
    svelte(),
    adonisjs({
      entryPoints: ['resources/app.ts'],
      serverEntryPoints: ['resources/ssr.ts'],
      reload: ['resources/views/**/*.edge'],
    }),
  ],
  resolve: { alias: { $core: fileURLToPath(new URL('./resources', import.meta.url)) } },
  build: { target: oldestBrowsers, cssTarget: oldestBrowsers },
  css: { postcss: { plugins: [cascadeLayers()] } },
})
