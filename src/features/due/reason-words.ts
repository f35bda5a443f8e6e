import { type Day, daysBetween } from '../../core/day';
import type { EventType } from '../../core/log/event';
import { mobilityTests } from '../../core/log/mobility-test';
import { type RegionId, regionName } from '../../core/regions';
import type { Basis } from '../../core/rules/constants';
import type {
  ExclusionCause,
  IntervalOrigin,
  Reason,
  ReasonOf,
  RuleId,
} from '../../core/rules/rule';
import {
  formatCount,
  formatDay,
  formatList,
  formatMl,
  formatNumber,
  formatSeconds,
} from '../../ui/format';
import { safetyItemNames } from '../../ui/records/record-words';
import { days, onDay, rhythmOf } from './rhythm-words';

type ReasonSentences = {
  readonly [Id in RuleId]: (values: ReasonOf<Id>['values'], today: Day) => string;
};

const missingWords = {
  massage: 'No massage is noted yet, so there is nothing to count from.',
  rhythm: 'No rhythm is set, so nothing is due.',
  both: 'No massage and no rhythm are noted yet.',
} as const;

const agoWords = (count: number): string =>
  count === 0 ? 'today' : count === 1 ? 'yesterday' : `${formatNumber(count)} days ago`;

const goalSentences: Readonly<Record<IntervalOrigin, (rhythm: string) => string>> = {
  profile: (rhythm) => `The starting rhythm for your profile is ${rhythm}.`,
  rhythm: (rhythm) => `Your own rhythm is ${rhythm}.`,
  treatment: (rhythm) => `Your plan asks for ${rhythm}.`,
};

const sinceMassage = (daysSince: number, lastDay: Day, today: Day): string =>
  daysSince === 0
    ? 'You had a massage today.'
    : `${formatCount(daysSince, days)} since your last massage, on ${formatDay(lastDay, 'date', today)}.`;

const signSentence = (
  { item, answeredOn }: ReasonOf<'X1' | 'X2' | 'X3'>['values'],
  today: Day,
): string => `You noted ${onDay(answeredOn, today)}: ${safetyItemNames[item]}.`;

const weekWords = (daysIn7: number, secondsIn7: number): string =>
  daysIn7 === 0
    ? 'nothing in the last 7 days'
    : `${formatSeconds(secondsIn7)} on ${formatCount(daysIn7, days)} in the last 7 days`;

const stretchedWords = (daysSinceLast: number | 'never', daysIn7: number, secondsIn7: number) =>
  daysSinceLast === 'never'
    ? 'No stretch is noted here in the last 4 weeks.'
    : `Last stretched ${agoWords(daysSinceLast)}, ${weekWords(daysIn7, secondsIn7)}.`;

const minutes = { one: 'minute', other: 'minutes' };

const exclusionWords: Readonly<Record<ExclusionCause, (pain: number | undefined) => string>> = {
  'fresh-injury': () => 'You noted a fresh injury',
  bruise: () => 'You noted swelling or a bruise',
  'open-skin': () => 'You noted open skin, a burn or a rash',
  pain: (pain) => `You noted pain of ${pain ?? 'eight or more'}`,
  'injury-event': () => 'You noted an injury',
};

const pauseWords: Readonly<Partial<Record<EventType, string>>> = {
  holiday: 'Holiday',
  illness: 'Illness',
  travel: 'Travel',
};

/** A region's name inside a sentence. */
const inside = (region: RegionId): string => {
  const name = regionName(region);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const settling = "If it isn't settling in a few days, or you can't use it, see someone.";

/** X4 as science 6.5 words it. Without a place, no part of the body is known to be fine. */
const leaveAlone = (regions: readonly RegionId[]): string =>
  regions.length > 0
    ? `Leave ${formatList(regions.map(inside))} alone for now. ${settling}`
    : `Leave this area alone for now. ${settling} Until you say where it is, Limber leaves out the whole body.`;

const sessionNames = { training: 'strength session', event: 'race' } as const;

function sessionNear({ session, minutes: ahead, windowMinutes }: ReasonOf<'S5'>['values']): string {
  const name = sessionNames[session];
  const away = formatCount(Math.abs(Math.round(ahead)), minutes);
  if (ahead === 0) return `Within ${formatCount(windowMinutes, minutes)} of a ${name}`;
  return ahead > 0 ? `A ${name} begins in ${away}` : `A ${name} ended ${away} ago`;
}

const units = { cm: 'cm', degrees: 'degrees' } as const;

/** Beyond measurement error for knee to wall (science 7.2); the limit for others is the app's own. */
function lostWords(
  { test, side, lost, unit, since, least }: ReasonOf<'S3'>['values'],
  today: Day,
): string {
  const name = mobilityTests.find(({ id }) => id === test)?.name ?? '';
  const where = side ? `${name}, ${side}` : name;
  const ground =
    test === 'knee-to-wall'
      ? `${formatNumber(least)} ${units[unit]} and more is beyond what measuring explains.`
      : `Limber speaks of a change from ${formatNumber(least)} ${units[unit]}.`;
  return `${where}: your own test lost ${formatNumber(lost)} ${units[unit]} since ${formatDay(since, 'short', today)}. ${ground}`;
}

const numberWords: readonly string[] = ['None', 'One', 'Two', 'Three'];

const reasonSentences: ReasonSentences = {
  X1: signSentence,
  X2: signSentence,
  X3: (values, today) =>
    `${signSentence(values, today)} Ask your clinician or therapist whether and where massage suits you.`,
  X4: ({ cause, pain, regions, since }, today) =>
    `${exclusionWords[cause](pain)} ${onDay(since, today)}. ${leaveAlone(regions)}`,
  X5: ({ region, days: count, windowDays, from }) =>
    `${regionName(region)} was ${from} or more on ${count} of the last ${windowDays} days. This has lasted about three weeks. It is worth having someone look at it.`,
  M9: ({ sessions, most, windowDays }) =>
    `${formatCount(sessions, { one: 'massage', other: 'massages' })} in ${windowDays} days. ${numberWords[most] ?? String(most)} a week is the most the main dosing trial used.`,
  M10: ({ measure, before, now, weeks }) =>
    `${formatCount(weeks, { one: 'week', other: 'weeks' })} in, ${measure} ${formatNumber(before)} → ${formatNumber(now)}. Worth rethinking with your therapist.`,
  M2: ({ region, days: count, loggedDays, from }) =>
    `${regionName(region)} ${from} or more on ${count} of ${formatCount(loggedDays, { one: 'logged day', other: 'logged days' })}.`,
  M3: ({ percent, goalDays, intervalDays }) =>
    `You did ${formatNumber(Math.round(percent))} % more than usual this week, so ${formatCount(intervalDays, days)} instead of ${formatNumber(goalDays)}.`,
  M5: ({ goalDays, intervalDays }) =>
    `Little soreness, steady week: it can wait, ${formatCount(intervalDays, days)} instead of ${formatNumber(goalDays)}.`,
  M7: ({ name, day, inDays }, today) =>
    `${name ?? 'Your race'} is ${inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : `on ${formatDay(day, 'short', today)}`}: light work only, or wait.`,
  M4: ({ region, soreness, sessionDay }, today) =>
    `${regionName(region)} is ${soreness} after your hard session of ${formatDay(sessionDay, 'short', today)}: normal soreness. Light massage may ease it for a day or two.`,
  sleep: ({ why, debtHours, nights, needHours, unusualDays }) =>
    `Sleep is the stronger lever this week: ${why === 'debt' ? `${formatNumber(Math.round(debtHours * 10) / 10)} h short of ${formatNumber(needHours)} h over ${formatCount(nights, { one: 'night', other: 'nights' })}` : `shorter than your usual on ${unusualDays} of 3 days`}.`,
  pause: ({ until, type }, today) =>
    `${pauseWords[type] ?? 'Pause'} noted: prompts are quiet until ${formatDay(until, 'short', today)}.`,
  tingling: ({ region, day }, today) =>
    `You marked ${inside(region)} as tingling ${onDay(day, today)}, so no stretching there.`,
  S5: (values) => `${sessionNear(values)}: move rather than hold stretches.`,
  S2: ({ secondsIn7 }) => `${formatSeconds(secondsIn7)} in the last 7 days: more adds little.`,
  S3: lostWords,
  S1b: ({ daysIn7, secondsIn7, aimDays, aimSeconds }) =>
    `${formatCount(daysIn7, days)} and ${formatSeconds(secondsIn7)} in the last 7 days. For more range: ${aimDays} days and ${formatSeconds(aimSeconds)} a week.`,
  S7: ({ region, soreness }) =>
    `${regionName(region)} is ${soreness} after a hard session: stretch for comfort; it won't shorten soreness.`,
  S4: ({ sittingMinutes, breakFrom, breakTo }) =>
    `${formatCount(sittingMinutes, minutes)} of sitting. ${breakFrom === breakTo ? formatCount(breakTo, minutes) : `${breakFrom} to ${formatCount(breakTo, minutes)}`} up and moving, and a change of posture.`,
  M6: ({ daysSince, gapDays, lastDay, session }, today) =>
    `Your last ${session === 'deep' ? 'deep massage' : 'massage'} was ${daysSince <= 1 ? agoWords(daysSince) : `${agoWords(daysSince)}, on ${formatDay(lastDay, 'date', today)}`}. Limber leaves ${formatCount(gapDays, days)} between.`,
  booked: ({ day }, today) => `A massage is booked ${forDay(day, today)}.`,
  M1: ({ daysSince, goalDays, lastDay, origin }, today) =>
    `${sinceMassage(daysSince, lastDay, today)} ${goalSentences[origin](rhythmOf(goalDays, origin))}`,
  M0: ({ missing }) => missingWords[missing],
  S1: ({ daysIn7, secondsIn7, aimDays, aimSeconds, daysSinceLast }) =>
    `${stretchedWords(daysSinceLast, daysIn7, secondsIn7)} To keep your range: ${aimDays} days and ${formatSeconds(aimSeconds)} a week.`,
  'drinks-in-day': ({ ml, limitMl, day }, today) =>
    `${formatMl(ml)} noted ${onDay(day, today)}, more than ${formatMl(limitMl)}.`,
  'drinks-in-hour': ({ ml, limitMl }) =>
    `${formatMl(ml)} noted within an hour, more than ${formatMl(limitMl)}.`,
};

function forDay(day: Day, today: Day): string {
  const inDays = daysBetween(today, day);
  return inDays <= 1
    ? `for ${onDay(day, today)}`
    : `for ${formatDay(day, 'short', today)}, in ${formatCount(inDays, days)}`;
}

export interface ReasonLine {
  readonly text: string;
  readonly basis: Basis;
  /** Its place in the guide. */
  readonly rule: RuleId;
}

/** What a reason rests on beside the rule's own ground. */
const alongside: { readonly [Id in RuleId]?: ReasonLine } = {
  M6: { text: 'About 1 in 10 people feel sore after a massage.', basis: 'research', rule: 'M6' },
};

/** One reason as sentences with their numbers, each with the ground it stands on. */
export function reasonLines(reason: Reason, today: Day): ReasonLine[] {
  const sentence = reasonSentences[reason.rule] as (values: Reason['values'], today: Day) => string;
  const also = alongside[reason.rule];
  const { rule, basis } = reason;
  return [{ text: sentence(reason.values, today), basis, rule }, ...(also ? [also] : [])];
}
