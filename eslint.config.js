import { configApp } from '@adonisjs/eslint-config'
import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'

const pluginsImportOnlyTheCore = {
  files: ['plugins/**/*.{ts,svelte}', 'tests/fixtures/linli-plugin-*/**/*.{ts,svelte}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          // A `#` begins a comment in a `group`, so these are regular expressions.
          {
            regex: '^#(?!core/|tests/)',
            message: 'A plugin imports #core/* only (CONTRIBUTING.md).',
          },
          { regex: '^(\\.\\./){4,}', message: 'A plugin imports its own files only.' },
        ],
      },
    ],
  },
}

export default [
  ...configApp(),
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Links are plain addresses; there is no SvelteKit router to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // The one place that shows HTML: what `cleanRichText` made (docs/decisions/0038).
    files: ['resources/components/rich_text.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    rules: {
      '@unicorn/filename-case': 'off',
      // The formatter settles it; `npm run check` asks it directly.
      'prettier/prettier': 'off',
      '@unicorn/prefer-node-protocol': 'error',
      '@unicorn/no-await-expression-member': 'off',
      '@typescript-eslint/naming-convention': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  pluginsImportOnlyTheCore,
  { ignores: ['build/**', 'public/**', 'storage/**', '*.tmp.mjs'] },
]
