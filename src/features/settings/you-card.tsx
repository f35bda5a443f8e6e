import { useMemo, useState } from 'preact/hooks';
import { emergencyNumbers } from '../../core/emergency';
import { latinDigits } from '../../core/number';
import { type Preferences, profiles } from '../../core/preferences';
import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { ChipGroup } from '../../ui/chip-group';
import { formatList } from '../../ui/format';
import { NumberInput } from '../../ui/number-input';
import { SectionHead } from '../../ui/section-head';
import { Select } from '../../ui/select';
import { countryChoices } from './countries';
import { SavedMark } from './saved-mark';
import styles from './settings.module.css';
import { change } from './settings-state';
import { profileNames, settingsWords as words } from './settings-words';

const NOT_SAID = 'none';
const FIRST_YEAR = 1900;

interface YouCardProps {
  readonly values: Preferences;
}

/** Who the person is to the rules and to published ranges; all of it optional. */
export function YouCard({ values }: YouCardProps) {
  return (
    <Card labelledBy="you">
      <SectionHead id="you" title={words.you} aside={<SavedMark group="you" />} />
      <div class={styles.fields}>
        <Select
          label={words.profile}
          hint={words.profileHint}
          options={profiles.map((value) => ({ value, label: profileNames[value] }))}
          placeholder={words.notSaid}
          value={values.profile ?? undefined}
          onChange={(profile) => change('you', { profile, sampleProfile: null })}
        />
        <BirthYear year={values.birthYear} />
        <ChipGroup
          legend={words.sex}
          hint={words.sexHint}
          options={[
            { value: 'female', label: words.female },
            { value: 'male', label: words.male },
            { value: NOT_SAID, label: words.notSaid },
          ]}
          value={values.sex ?? NOT_SAID}
          onChange={(sex) => change('you', { sex: sex === NOT_SAID ? null : sex })}
        />
        <Country country={values.country} />
      </div>
    </Card>
  );
}

function BirthYear({ year }: { readonly year: number | null }) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [isWrong, setIsWrong] = useState(false);
  const lastYear = Number(today.value.slice(0, 4));
  const readYear = (text: string): number | null | undefined => {
    const plain = latinDigits(text).trim();
    if (plain === '') return null;
    const value = /^\d{4}$/.test(plain) ? Number(plain) : Number.NaN;
    return value >= FIRST_YEAR && value <= lastYear ? value : undefined;
  };
  const input = (text: string) => {
    setTyped(text);
    const read = readYear(text);
    // Four digits that are no year are wrong at once; fewer are still being typed.
    setIsWrong(read === undefined && text.trim().length >= 4);
    if (read !== undefined) void change('you', { birthYear: read });
  };
  return (
    <div onFocusOut={() => setIsWrong(typed !== undefined && readYear(typed) === undefined)}>
      <NumberInput
        label={words.birthYear}
        hint={words.birthYearHint}
        keyboard="numeric"
        value={typed ?? (year === null ? '' : String(year))}
        error={isWrong ? words.birthYearError(lastYear) : undefined}
        onInput={input}
      />
    </div>
  );
}

function Country({ country }: { readonly country: string | null }) {
  const choices = useMemo(() => countryChoices(), []);
  const numbers = emergencyNumbers(country);
  const known = numbers.length > 0 ? words.emergency(formatList(numbers)) : words.emergencyUnknown;
  return (
    <Select
      label={words.country}
      hint={country === null ? words.countryHint : `${words.countryHint} ${known}`}
      options={[{ value: NOT_SAID, label: words.notSaid }, ...choices]}
      value={country ?? NOT_SAID}
      onChange={(value) => change('you', { country: value === NOT_SAID ? null : value })}
    />
  );
}
