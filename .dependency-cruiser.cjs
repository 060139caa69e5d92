/** Who may import whom (docs/development.md has the picture). Checked by `npm run check`. */
module.exports = {
  forbidden: [
    {
      name: 'a-plugin-imports-only-the-core',
      comment: 'A plugin may use its own files, #core/*, the tests’ factories and packages.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^(app/(?!core/)|config/|start/|bin/|plugins/)', pathNot: '^plugins/$1/' },
    },
    {
      name: 'the-core-never-imports-a-plugin',
      comment: 'Plugins meet the core through config/plugins.ts alone.',
      severity: 'error',
      from: { path: '^(app|config|start)/', pathNot: '^config/plugins\\.ts$' },
      to: { path: '^plugins/' },
    },
    {
      name: 'the-kernel-is-private',
      comment:
        'Only the public face, the web, providers, and those who ask every plugin may use the kernel: privacy for data, rules and budgets for what it pays, the cockpit for figures.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/(kernel|core|web|privacy|rules|budgets|cockpit)/' },
      to: { path: '^app/kernel/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kits-use-the-ground-only',
      comment: 'A kit may use identity, territories, points and notifications, not another kit.',
      severity: 'error',
      from: { path: '^app/(enrolment|booking|search)/' },
      to: { path: '^app/(enrolment|booking|search|web)/', pathNot: '^app/$1/' },
    },
    {
      name: 'the-ground-does-not-know-the-kits',
      severity: 'error',
      from: { path: '^app/(territories|identity|points|notifications|audit|holidays)/' },
      to: { path: '^app/(enrolment|booking|search|web)/' },
    },
    {
      name: 'the-browser-takes-only-types-from-the-server',
      severity: 'error',
      from: { path: '^resources/' },
      to: { path: '^(app|config|start)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-is-left-unresolved',
      comment: 'An alias that does not resolve would slip past every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^#' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.boundaries.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
}
