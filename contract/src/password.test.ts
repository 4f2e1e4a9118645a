import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weaknessOf } from './password.ts'

const letters = Array.from('abcdefghijklmnopqrstuvwxyzابتثجحخدذرزسشصضطظعغفقكلمنهوي')
/** Letters in an order nobody chose, each once. */
const drawn = fc.shuffledSubarray(letters, { minLength: 12 }).map((some) => some.join(''))

test('twelve letters drawn by chance are accepted, in either script', () => {
  fc.assert(fc.property(drawn, (password) => weaknessOf(password, []) === undefined))
})

test('eleven characters are too few, however many bytes they are', () => {
  fc.assert(
    fc.property(
      drawn,
      (password) => weaknessOf(Array.from(password).slice(0, 11).join(''), []) === 'too_short',
    ),
  )
  expect(weaknessOf('👨‍👩‍👧', [])).toBe('too_short')
})

test('digits and signs around a common word make it no better', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('password', 'MotDePasse', 'azerty', 'Casablanca', 'bismillah', 'حماية'),
      fc.stringMatching(/^[\d .!_-]{9,12}$/),
      fc.boolean(),
      (word, rest, before) => weaknessOf(before ? rest + word : word + rest, []) === 'too_common',
    ),
  )
})

test('a name of the officer makes any password weak', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom('Bennani', 'BENNANI', 'خديجة', 'k.bennani'), (password, name) => {
      const part = name === 'خديجة' ? 'خديجة' : 'bennani'
      expect(weaknessOf(`${password} ${part}`, [name])).toBe('holds_name')
    }),
  )
})

test.each([
  ['P@ssw0rd2026!', 'too_common'],
  ['123456789012', 'too_common'],
  ['aaaaaaaaaaaa', 'too_common'],
  ['abababababab', 'too_common'],
  ['himaya-casablanca-2026', 'too_common'],
  ['le chat dort sur le toit', undefined],
  ['القط نائم فوق السطح', undefined],
])('%s: %s', (password, weakness) => {
  expect(weaknessOf(password, ['Amal', 'أمل'])).toBe(weakness)
})
