import type { Choice } from '../../ui/choice';
import { interfaceLocale } from '../../ui/format';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Codes that name no country: unions, test codes, the unknown. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

/** Every country the browser can name, by ISO 3166 code, in order of name. */
export function countryChoices(locale = interfaceLocale): Choice<string>[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRIES.has(code) && isCurrent(code))
    .flatMap((value) => {
      const label = names.of(value);
      return label ? [{ value, label }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Withdrawn codes such as SU turn into another when written canonically. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;
