/**
 * Names of what is left lying about on servers: what editors, builds, saves and other programs leave, what shows a server
 * from within, and ways out of the folder that is served. Ours by name too: data, keys and papers of the house.
 */
import { strayFile } from './twin.ts'

const folders = ['', 'api/', 'assets/']
const files = [
  [
    '.env',
    '.env.local',
    '.env.production',
    '.git/HEAD',
    '.git/config',
    '.gitignore',
    '.htaccess',
    '.htpasswd',
  ],
  ['.DS_Store', '.npmrc', '.ssh/id_rsa', '.ssh/authorized_keys', '.bash_history', '.well-known/security.txt'],
  ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'node_modules/', 'src/main.ts'],
  [
    strayFile,
    'backup.zip',
    'backup.tar.gz',
    'dump.sql',
    'database.sql',
    'db.sqlite',
    'data.json',
    'export.csv',
  ],
  ['index.html~', 'index.html.bak', 'index.php', 'index.js.map', 'main.js.map', 'config.json', 'config.yml'],
  [
    'phpinfo.php',
    'server-status',
    'server-info',
    'status',
    'metrics',
    'debug',
    'trace',
    'actuator/env',
    'heapdump',
  ],
  ['swagger.json', 'swagger/', 'openapi.json', 'docs/', 'documentation/json', 'graphql', 'health', 'version'],
  ['admin', 'console', 'phpmyadmin/', 'wp-login.php', 'cgi-bin/', 'test', 'tmp/', 'old/', 'logs/', 'log.txt'],
  [
    'data/',
    'data/keys/',
    'keys/',
    'keys.sock',
    'journal',
    'audit.log',
    'postgres.log',
    'witnesses/',
    'checkpoint',
  ],
  ['law/', 'words/', 'himaya', 'himaya.sock', 'manifest.webmanifest', 'favicon.ico', 'robots.txt', 'sw.js'],
].flat()
/** Out of the folder, as written and as hidden. */
const ways = ['../', '..%2f', '%2e%2e/', '..%5c', '..;/', '%252e%252e%252f', '....//']
const beyond = ['etc/passwd', 'package.json', 'proc/self/environ']

export const strayNames: readonly string[] = [
  ...folders.flatMap((folder) => files.map((file) => folder + file)),
  ...['', 'assets/'].flatMap((folder) =>
    ways.flatMap((way) =>
      [1, 3, 6].flatMap((deep) => beyond.map((file) => folder + way.repeat(deep) + file)),
    ),
  ),
]
