import { type Sleep, totalSleepMinutes } from '../log/sleep';
import { minutesBetween } from '../moment';
import { known } from '../result';

/** What a diary entry says of one night or nap; absent where it does not tell. All in minutes. */
export interface SleepMeasures {
  /** Into bed to out of bed. */
  readonly timeInBed?: number;
  /** Asleep, as remembered: people say about half an hour more than a sensor does. */
  readonly totalSleep?: number;
  /** Final awakening to out of bed. */
  readonly terminalWake?: number;
  /** Total sleep in per cent of the time in bed, reading in bed included in it. */
  readonly efficiency?: { readonly percent: number; readonly of: 'time-in-bed' };
}

/**
 * Derived measures of the Consensus Sleep Diary (Carney 2012), as elapsed time. Efficiency needs the
 * minutes awake at night said: counted as none, they would flatter it.
 */
export function sleepMeasures(sleep: Sleep): SleepMeasures {
  const { intoBed, awake, outOfBed, awakeMinutes } = sleep;
  const timeInBed = intoBed && outOfBed && minutesBetween(intoBed, outOfBed);
  const totalSleep = totalSleepMinutes(sleep);
  const terminalWake = awake && outOfBed && minutesBetween(awake, outOfBed);
  const isTold = awakeMinutes !== undefined && totalSleep !== undefined;
  const percent = timeInBed && isTold ? (100 * totalSleep) / timeInBed : undefined;
  return known({
    timeInBed,
    totalSleep,
    terminalWake,
    efficiency: percent === undefined ? undefined : { percent, of: 'time-in-bed' as const },
  });
}
