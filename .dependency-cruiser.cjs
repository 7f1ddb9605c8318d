// Who may import whom (docs/architecture.md). tests/architecture plants a violation of each rule and sees it caught.

/** The layers of lib, lowest first; `domain` is every folder that is not named. */
const LAYERS = [
  'kernel',
  'markdown',
  'readability',
  'db',
  'revision',
  'domain',
  'layering',
  'publishing',
  'search',
  'pages',
  'page-server',
]
const NAMED = LAYERS.filter((layer) => layer !== 'domain')

/** @param {string} layer */
const folderOf = (layer) => (layer === 'domain' ? `(?!(?:${NAMED.join('|')})/)[^/]+` : layer)

/** Tests, and what makes data for them beside what they test. */
const TEST = '\\.(test|arbitrary)\\.tsx?$'
const DOMAIN = `^lib/(${folderOf('domain')})/`

/** What reads, writes or decides; of it, components know the types alone. */
const NOT_FOR_COMPONENTS = {
  path: [
    '^lib/(db|revision|layering|publishing|search|pages|page-server)/',
    '^lib/[^/]+/(queries|mutations|rows)\\.ts$',
  ],
  pathNot: ['^lib/[^/]+/schema\\.ts$', '^lib/pages/schema/[^/]+\\.ts$'],
}

/** Each layer may import the ones below it and itself. */
const downwards = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `lib-${layer}-downwards`,
  comment: 'In lib, a layer imports only layers below it.',
  severity: 'error',
  from: { path: `^lib/${folderOf(layer)}/` },
  to: { path: LAYERS.slice(index + 1).map((above) => `^lib/${folderOf(above)}/`) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'domain-sees-schema-only',
      comment:
        "A domain folder sees another one's schema.ts (and rows.ts, for the tables that they share), nothing else of it.",
      severity: 'error',
      from: { path: DOMAIN, pathNot: TEST },
      to: { path: DOMAIN, pathNot: ['^lib/$1/', '/(schema|rows)\\.ts$'] },
    },
    {
      name: 'lib-knows-no-interface',
      comment: 'lib knows neither routes nor components.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'components-know-no-routes',
      comment: 'What a component needs comes in as props.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'components-are-pure',
      comment:
        'Components take view data: no reads, no writes, no snapshot, no search; of pages only the view types.',
      severity: 'error',
      from: { path: '^components/' },
      to: NOT_FOR_COMPONENTS,
    },
    {
      name: 'page-schema-leads-nowhere',
      comment: 'Components may know all of lib/pages/schema, so it leads to nothing that they may not know.',
      severity: 'error',
      from: { path: '^lib/pages/schema/' },
      to: NOT_FOR_COMPONENTS,
    },
    {
      name: 'ui-stands-alone',
      comment: 'The design system knows nothing of the areas that are built with it.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: ['^components/(?!ui/)', '^lib/(?!kernel/|[^/]+/schema\\.ts$)'] },
    },
    {
      name: 'public-without-admin',
      comment: 'Public pages never import what belongs to the guide’s area.',
      severity: 'error',
      from: { path: ['^app/(?!admin/)', '^components/(?!admin/)'] },
      to: { path: '^(app|components)/admin/' },
    },
    {
      name: 'database-at-the-rim',
      comment:
        'The database is touched by queries, mutations, lib/db, lib/revision and the publishing layer’s edge. Whoever ' +
        'names its types can ask it what is handed on, so types count too; kinds, stored and scope-contents hand it on.',
      severity: 'error',
      from: {
        path: '^lib/',
        pathNot: [
          '^lib/(db|revision)/',
          '^lib/[^/]+/(queries|mutations|rows)\\.ts$',
          '^lib/publishing/(import|export|snapshot|kinds|stored|scope-contents)\\.ts$',
          TEST,
        ],
      },
      to: {
        path: ['^lib/db/', 'node_modules/(@prisma|pg|prisma)/'],
      },
    },
    {
      name: 'no-database-in-interface',
      comment: 'No page asks the database, nor knows its types.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: {
        path: ['^lib/db/', '^lib/[^/]+/(queries|mutations|rows)\\.ts$', 'node_modules/(@prisma|pg|prisma)/'],
      },
    },
    {
      name: 'product-without-tools',
      comment: 'Scripts, tests and the front’s entrance stand outside of what they run.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: [TEST, '/testing/'] },
      to: { path: ['^(scripts|tests)/', '^server\\.ts$', '/testing/', TEST] },
    },
    {
      name: 'public-script-stands-alone',
      comment:
        'What runs in the visitor’s browser is small: it imports neither packages nor anything of the server.',
      severity: 'error',
      from: { path: '^public-script/', pathNot: TEST },
      to: { pathNot: '^public-script/' },
    },
    {
      name: 'public-script-is-loaded-not-imported',
      comment: 'Pages load the bundled script by its address; its code is no part of theirs.',
      severity: 'error',
      from: { path: ['^(app|components|lib)/', '^(instrumentation|proxy|server)\\.ts$'] },
      to: { path: '^public-script/' },
    },
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What is imported must be there.',
      severity: 'error',
      // Made by `next typegen` and `prisma generate`.
      from: { pathNot: '^next-env\\.d\\.ts$' },
      to: {
        couldNotResolve: true,
        pathNot: '^(\\./)?(\\.next|lib/db/generated|components/public/generated)/',
      },
    },
    {
      name: 'no-dev-packages-in-product',
      comment: 'What runs at visitors’ must be among the packages that are installed there.',
      severity: 'error',
      from: {
        path: ['^(app|components|lib)/', '^(instrumentation|proxy|server)\\.ts$'],
        pathNot: [TEST, '/testing/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated'] },
    exclude: { path: ['^\\.next/', '^\\.data/', '^test-results/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
