import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const pure = ['algorithms/src/**', 'law/src/**', 'domain/src/**', 'contract/src/**', 'words/src/**']

export default tseslint.config(
  { ignores: ['**/generated.ts', '**/dist/**', 'data/**', '.stryker-tmp/**', '**/*.cjs', '**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.node.json', 'tsconfig.pure.json', 'tsconfig.web.json', 'tsconfig.e2e.json'],
      },
    },
  },
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off', // async also means: answers with a promise
      '@typescript-eslint/no-confusing-void-expression': 'off', // `for (;; await sleep(25))` is no confusion,
      'max-lines': ['warn', 400],
      'max-params': ['warn', 4],
      complexity: ['warn', 12],
      // One sign alone says that a value is counted and not read.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_$' }],
    },
  },
  {
    files: pure,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Days come in as LocalDate; the clock is the caller’s.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    // The test of the vault reads the standard again, with nothing of ours.
    ignores: ['keys/src/{seal,age}.ts', 'vault/src/vault.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:crypto',
              importNames: ['createCipheriv', 'createDecipheriv'],
              message:
                'Sealing has two homes: keys/src/seal.ts for what is opened here, keys/src/age.ts for what is not.',
            },
          ],
        },
      ],
    },
  },
  { files: ['web/**'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['**/*.test.{ts,tsx}', '**/test/**', 'e2e/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
)
