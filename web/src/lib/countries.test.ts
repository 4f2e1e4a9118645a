import { expect, test } from 'vitest'
import { countryCodes } from './countries.ts'

test('there are as many countries as ISO 3166-1 has, less one, and none is a union or a past state', () => {
  const codes = countryCodes()
  expect(codes).toHaveLength(248)
  for (const code of ['MA', 'SN', 'CI', 'PH', 'SY', 'PS', 'SS']) expect(codes).toContain(code)
  for (const code of ['EU', 'SU', 'YU', 'DD', 'UK', 'ZZ', 'EH']) expect(codes).not.toContain(code)
})
