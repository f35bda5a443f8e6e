import type { WeekStart } from '../../core/day';
import { measures } from '../../core/measures';
import { parseClock } from '../../core/number';
import type { Preferences } from '../../core/preferences';
import { Card } from '../../ui/card';
import { ChipGroup } from '../../ui/chip-group';
import { formatClock } from '../../ui/format';
import { SectionHead } from '../../ui/section-head';
import { Stepper } from '../../ui/stepper';
import { SavedMark } from './saved-mark';
import styles from './settings.module.css';
import { change } from './settings-state';
import { weekStartNames, settingsWords as words } from './settings-words';

const weekStarts: readonly WeekStart[] = ['monday', 'sunday', 'saturday'];

/** The hour typed as `3`, `03:00` or `3 am`; null where it is none. */
function readHour(text: string): number | null {
  const typed = text.trim();
  const minute = parseClock(/^\d{1,2}$/.test(typed) ? `${typed}:00` : typed);
  return minute === undefined ? null : Math.floor(minute / 60);
}

interface UnitsCardProps {
  readonly values: Preferences;
}

/** How amounts and times are shown; what is stored stays the same. */
export function UnitsCard({ values }: UnitsCardProps) {
  const { min, max, step } = measures.dayStartHour;
  const clock = values.hourCycle === '12' ? 12 : 24;
  return (
    <Card labelledBy="units">
      <SectionHead id="units" title={words.units} aside={<SavedMark group="units" />} />
      <div class={styles.fields}>
        <ChipGroup
          legend={words.volume}
          options={[
            { value: 'ml', label: words.ml },
            { value: 'fl-oz', label: words.flOz },
          ]}
          value={values.volumeUnit}
          onChange={(volumeUnit) => change('units', { volumeUnit })}
        />
        <ChipGroup
          legend={words.distance}
          options={[
            { value: 'km', label: words.km },
            { value: 'mi', label: words.mi },
          ]}
          value={values.distanceUnit}
          onChange={(distanceUnit) => change('units', { distanceUnit })}
        />
        <ChipGroup
          legend={words.hourCycle}
          options={[
            { value: '24', label: words.hours24 },
            { value: '12', label: words.hours12 },
          ]}
          value={values.hourCycle}
          onChange={(hourCycle) => change('units', { hourCycle })}
        />
        <ChipGroup
          legend={words.weekStart}
          options={weekStarts.map((value) => ({ value, label: weekStartNames[value] }))}
          value={values.weekStart}
          onChange={(weekStart) => change('units', { weekStart })}
        />
        <div>
          <Stepper
            label={words.dayStart}
            value={values.dayStartHour}
            min={min}
            max={max}
            step={step}
            format={(hour) => formatClock(hour * 60, clock)}
            parse={readHour}
            onChange={(dayStartHour) => change('units', { dayStartHour })}
          />
          <p class={styles.hint}>{words.dayStartHint}</p>
        </div>
      </div>
    </Card>
  );
}
