import { ChipSet } from '../../ui/chip-set';
import { remindersWords as words } from './reminders-words';

/** Monday first: these are working days. */
const week = [1, 2, 3, 4, 5, 6, 0];

interface WeekDaysProps {
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}

export const WeekDays = ({ days, onChange }: WeekDaysProps) => (
  <ChipSet
    legend={words.days}
    options={week.map((day) => ({ value: String(day), label: words.weekday(day) }))}
    values={days.map(String)}
    onChange={(values) => onChange(values.map(Number))}
  />
);
