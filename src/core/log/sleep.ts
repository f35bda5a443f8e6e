import { type Moment, minutesBetween } from '../moment';
import type { Entry, EntryDraft } from './entry';

/**
 * One night or nap, as remembered (Consensus Sleep Diary, Carney 2012). `day` is the day of getting
 * up. Every time keeps its own offset: a clock change may lie between them. The diary knows `tried`
 * and `fallAsleepMinutes`; the short form knows `asleep`; a nap may know its minutes alone.
 */
export interface Sleep extends Entry {
  readonly type: 'night' | 'nap';
  readonly intoBed?: Moment;
  readonly tried?: Moment;
  readonly fallAsleepMinutes?: number;
  /** Fell asleep, as said directly in the short form. */
  readonly asleep?: Moment;
  readonly awakenings?: number;
  /** Minutes awake after first falling asleep. */
  readonly awakeMinutes?: number;
  readonly awake?: Moment;
  readonly outOfBed?: Moment;
  /** Minutes asleep, where only a length is known. */
  readonly sleptMinutes?: number;
  readonly quality?: number;
}

/** `full` is the diary, `short` asks when asleep and awake, `length` asks how long. */
export type SleepForm = 'full' | 'short' | 'length';

export interface SleepDraft extends Omit<EntryDraft, 'time'> {
  readonly type: 'night' | 'nap';
  readonly form: SleepForm;
  readonly intoBed: string;
  readonly tried: string;
  readonly fallAsleepMinutes: string;
  readonly asleep: string;
  readonly awakenings: string;
  readonly awakeMinutes: string;
  readonly awake: string;
  readonly outOfBed: string;
  readonly sleptMinutes: string;
  readonly quality: string;
}

/**
 * Total sleep time in minutes (science 3.1), as elapsed time across midnight and clock changes;
 * undefined where the entry does not say. Minutes awake in the night that nobody gave count as none;
 * a diary without the minutes to fall asleep has no total.
 */
export function totalSleepMinutes(sleep: Sleep): number | undefined {
  if (sleep.sleptMinutes !== undefined) return sleep.sleptMinutes;
  const awakeMinutes = sleep.awakeMinutes ?? 0;
  if (!sleep.awake) return undefined;
  if (sleep.asleep) return minutesBetween(sleep.asleep, sleep.awake) - awakeMinutes;
  if (!sleep.tried || sleep.fallAsleepMinutes === undefined) return undefined;
  return minutesBetween(sleep.tried, sleep.awake) - sleep.fallAsleepMinutes - awakeMinutes;
}
