import { expect, test } from 'vitest';
import { emergencyNumbers } from '../../src/core/emergency';

test.each([
  ['AT', ['112']],
  ['IE', ['112']],
  ['US', ['911']],
  ['CA', ['911']],
  ['GB', ['999', '112']],
  ['AU', ['000']],
  ['NZ', ['111']],
])('%s calls %j', (country, numbers) => {
  expect(emergencyNumbers(country)).toEqual(numbers);
});

test('every member of the European Union calls 112', () => {
  const members =
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
  expect(members.split(' ')).toHaveLength(27);
  for (const country of members.split(' ')) expect(emergencyNumbers(country)).toEqual(['112']);
});

test('a country that nobody has verified, or none, has no number', () => {
  expect(['BR', 'CH', 'toString', ''].map(emergencyNumbers)).toEqual([[], [], [], []]);
  expect(emergencyNumbers(null)).toEqual([]);
});
