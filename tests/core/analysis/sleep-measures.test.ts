import { describe, expect, it } from 'vitest';
import { sleepMeasures } from '../../../src/core/analysis/sleep-measures';
import { momentAtClock, nap, sleep } from '../../support/records';

describe('a diary night', () => {
  it('from 22:30 to 06:40 gives TIB 490, TST 425, terminal wake 20, SE 86.73 % (science 3.1)', () => {
    const found = sleepMeasures(sleep('2026-11-24'));
    expect(found).toMatchObject({ timeInBed: 490, totalSleep: 425, terminalWake: 20 });
    expect(found.efficiency).toEqual({ percent: (100 * 425) / 490, of: 'time-in-bed' });
    expect(found.efficiency?.percent.toFixed(2)).toBe('86.73');
  });

  it('of 8.5 h asleep in 9 h is 94.4 % efficient (Open mHealth’s example)', () => {
    const night = sleep('2026-11-24', {
      intoBed: momentAtClock('2026-11-23', '22:00'),
      tried: momentAtClock('2026-11-23', '22:00'),
      fallAsleepMinutes: 20,
      awakeMinutes: 10,
      awake: momentAtClock('2026-11-24', '07:00'),
      outOfBed: momentAtClock('2026-11-24', '07:00'),
    });
    const { totalSleep, efficiency } = sleepMeasures(night);
    expect(totalSleep).toBe(510);
    expect(efficiency?.percent.toFixed(1)).toBe('94.4');
  });

  it.each([
    ['longer when the clocks go back', '2026-10-25', 60],
    ['shorter when they go forward', '2026-03-29', -60],
  ])('is an hour %s', (_what, day, minutes) => {
    expect(sleepMeasures(sleep(day))).toMatchObject({
      timeInBed: 490 + minutes,
      totalSleep: 425 + minutes,
      terminalWake: 20,
    });
  });

  it('leaves out what it does not tell', () => {
    const noBed = sleepMeasures(sleep('2026-11-24', { intoBed: undefined }));
    expect(noBed).toEqual({ totalSleep: 425, terminalWake: 20 });
    const noOnset = sleepMeasures(sleep('2026-11-24', { fallAsleepMinutes: undefined }));
    expect(noOnset).toEqual({ timeInBed: 490, terminalWake: 20 });
  });

  it('has no efficiency without the minutes awake: counted as none they would flatter it', () => {
    const night = sleepMeasures(sleep('2026-11-24', { awakeMinutes: undefined }));
    expect(night).toEqual({ timeInBed: 490, totalSleep: 435, terminalWake: 20 });
  });
});

describe('the short form', () => {
  it('gives total sleep alone', () => {
    const night = sleep('2026-11-24', {
      intoBed: undefined,
      tried: undefined,
      fallAsleepMinutes: undefined,
      outOfBed: undefined,
      asleep: momentAtClock('2026-11-23', '23:15'),
    });
    expect(sleepMeasures(night)).toEqual({ totalSleep: 415 });
  });

  it('of a nap of known length is that length', () => {
    expect(sleepMeasures(nap('2026-11-24'))).toEqual({ totalSleep: 20 });
  });
});
