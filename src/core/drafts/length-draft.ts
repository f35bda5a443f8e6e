import type { SleepDraft } from '../log/sleep';

/** A night of which the length alone is known: no clock time is made up. `sleptMinutes` as a form holds it. */
export const lengthDraft = (day: string, sleptMinutes: string): SleepDraft => ({
  day,
  note: '',
  type: 'night',
  form: 'length',
  intoBed: '',
  tried: '',
  fallAsleepMinutes: '',
  asleep: '',
  awakenings: '',
  awakeMinutes: '',
  awake: '',
  outOfBed: '',
  sleptMinutes,
  quality: '',
});
