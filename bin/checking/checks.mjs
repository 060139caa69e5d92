const packages = 'node_modules'
const cache = 'node_modules/.cache/linli'

/**
 * What `npm run check` runs, as parameters of Node. The first prepares the others; of the rest the
 * slow ones come first, so that none is left over at the end.
 */
const checks = [
  {
    name: 'codegen',
    parameters: ['--import=@poppinss/ts-exec', 'bin/console.ts', 'codegen'],
  },
  {
    name: 'svelte-check',
    parameters: [
      `${packages}/svelte-check/bin/svelte-check`,
      '--tsconfig=tsconfig.browser.json',
      '--output=human',
      '--no-color',
      '--fail-on-warnings',
    ],
  },
  {
    name: 'eslint',
    parameters: [
      `${packages}/eslint/bin/eslint.js`,
      '--cache',
      `--cache-location=${cache}/eslint`,
      '--cache-strategy=content',
      '.',
    ],
  },
  {
    name: 'tsc',
    parameters: [
      `${packages}/typescript/bin/tsc`,
      '--noEmit',
      '--incremental',
      `--tsBuildInfoFile`,
      `${cache}/tsc.tsbuildinfo`,
    ],
  },
  {
    name: 'prettier',
    parameters: [
      `${packages}/prettier/bin/prettier.cjs`,
      '--check',
      '--cache',
      `--cache-location=${cache}/prettier`,
      '--cache-strategy=content',
      '.',
    ],
  },
  {
    name: 'knip',
    parameters: [`${packages}/knip/bin/knip.js`],
  },
  {
    name: 'dependency-cruiser',
    parameters: [
      `${packages}/dependency-cruiser/bin/dependency-cruise.mjs`,
      '--config=.dependency-cruiser.cjs',
      '--output-type=err',
      'app',
      'bin',
      'config',
      'plugins',
      'resources',
      'start',
    ],
  },
]

export default checks
