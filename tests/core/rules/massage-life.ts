import { addDays, daysFrom } from '../../../src/core/day';
import type { EngineRecords } from '../../../src/core/rules/engine-records';
import { massageAdvice } from '../../../src/core/rules/massage';
import { massageFacts } from '../../../src/core/rules/massage-facts';
import { engine, engineToday as today } from '../../support/engine-records';
import { checkIn, massage, rhythmPlan, training, treatmentPlan } from '../../support/records';

export const ago = (days: number) => addDays(today, -days);
export const advice = (records: Partial<EngineRecords>) =>
  massageAdvice(massageFacts(engine(records)));

/** A massage so many days ago, for somebody whose rhythm is ten days. */
export const rested = (days: number): Partial<EngineRecords> => ({
  plans: [rhythmPlan('2026-01-01', { intervalDays: 10 })],
  massages: [massage(ago(days))],
});

/** The same soreness of the left calf, so many days ago each. */
export const soreOn = (value: number, ...days: number[]) =>
  days.map((day) => checkIn(ago(day), { soreness: { 'calf-left': value } }));

/** An easy hour on every day of some weeks; `week` minutes on each of the last seven days. */
export const trainedDaily = (week: number, before = 30) =>
  daysFrom(ago(34), today).map((day, index) =>
    training(day, { minutes: index >= 28 ? week : before, rpe: 4 }),
  );

export const calmWeek = daysFrom(ago(6), today).map((day) => checkIn(day));
export const hardOn = (days: number) => training(ago(days), { rpe: 8, minutes: 60 });

export const plan = treatmentPlan(ago(28), { weeks: 6 });
export const fourSessions = [25, 18, 11, 5].map((day) => massage(ago(day)));
export const pain = (value: number, first: number, last: number) =>
  daysFrom(ago(first), ago(last)).map((day) =>
    checkIn(day, { pain: { 'upper-trap-left': value }, soreness: {} }),
  );
