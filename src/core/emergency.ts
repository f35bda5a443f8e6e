/** Members of the European Union, where 112 works everywhere (Directive (EU) 2018/1972, art. 109). */
const europeanUnion =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

const numbersByCountry = new Map<string, readonly string[]>([
  ...europeanUnion.map((country): [string, string[]] => [country, ['112']]),
  ['US', ['911']],
  ['CA', ['911']],
  ['GB', ['999', '112']],
  ['AU', ['000']],
  ['NZ', ['111']],
]);

/**
 * Emergency numbers of a country (ISO 3166 code), empty where none is verified: the words then say
 * "your emergency number" (science 6.5). Source: the countries' own emergency services.
 */
export const emergencyNumbers = (country: string | null): readonly string[] =>
  numbersByCountry.get(country ?? '') ?? [];
