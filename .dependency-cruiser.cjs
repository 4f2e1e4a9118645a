/** What each room may import. docs/tour.md says why; this says no. */
const rooms = {
  algorithms: [],
  law: ['algorithms'],
  domain: ['algorithms', 'law'],
  contract: ['algorithms', 'law', 'domain'],
  words: ['algorithms', 'law', 'domain', 'contract'],
  keys: ['algorithms'],
  vault: ['algorithms'],
  db: ['algorithms', 'law', 'domain'],
  server: ['algorithms', 'law', 'domain', 'contract', 'words', 'db', 'keys', 'vault'],
  web: ['algorithms', 'law', 'domain', 'contract', 'words', 'vault'],
}
const all = Object.keys(rooms)
const pure = '^(algorithms|law|domain|contract|words)/src/'
const test = '(\\.test\\.tsx?$|/test/)'
const benchServer = '^bench/cost-server\\.ts$'

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-imports-only-${may.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: test },
      to: { path: `^(${[...all.filter((r) => r !== room && !may.includes(r)), 'e2e', 'bench'].join('|')})/` },
    })),
    {
      name: 'rooms-are-entered-by-the-door',
      severity: 'error',
      from: { path: '^(\\w+)/', pathNot: [test, benchServer].flat() },
      to: { path: `^(${all.join('|')})/src/`, pathNot: ['^$1/', '^\\w+/src/index\\.ts$'] },
    },
    {
      name: 'outsiders-enter-by-http-and-command-line',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(server|web|db|keys)/src/' },
    },
    {
      // It fills its own database and asks the server like anybody else; the rules it measures as the library they are.
      // One server it makes itself: the one without encryption, against which encryption is measured.
      name: 'bench-enters-the-database-the-keys-and-the-rules',
      severity: 'error',
      from: { path: '^bench/', pathNot: benchServer },
      to: { path: '^(server|web|contract|words)/src/' },
    },
    {
      name: 'modules-are-entered-by-the-door',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/', pathNot: test },
      to: { path: '^server/src/modules/', pathNot: ['^server/src/modules/$1/', '/index\\.ts$'] },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'shared-web-does-not-know-features',
      severity: 'error',
      from: { path: '^web/src/(lib|ui)/' },
      to: { path: '^web/src/(features|app)/' },
    },
    {
      name: 'only-ui-knows-the-component-library',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/ui/' },
      to: { path: 'node_modules/(react-aria-components|react-aria|@tabler)/' },
    },
    {
      name: 'only-stores-speak-kysely',
      severity: 'error',
      from: { path: '^server/src/modules/', pathNot: ['/store\\.ts$', test] },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'pure-rooms-touch-nothing',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'algorithms-law-domain-install-nothing',
      severity: 'error',
      from: { path: '^(algorithms|law|domain)/src/', pathNot: test },
      to: { path: 'node_modules/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}
