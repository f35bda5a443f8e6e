import { activityOf } from '../../core/activities';
import { type CheckIn, dailyRatings } from '../../core/log/check-in';
import { type Drink, drinks } from '../../core/log/drink';
import { eventTypes } from '../../core/log/event';
import type { EntryByKind, Kind, KindRecord } from '../../core/log/kinds';
import { type Massage, modalities } from '../../core/log/massage';
import { bestTrial, type MobilityTest, mobilityTestOf } from '../../core/log/mobility-test';
import type { Plan } from '../../core/log/plan';
import {
  complaintSeverity,
  deskCheckTotal,
  type Questionnaire,
} from '../../core/log/questionnaire';
import type { SafetyAnswer } from '../../core/log/safety-answer';
import { type Sleep, totalSleepMinutes } from '../../core/log/sleep';
import { type Stretch, stretchSeconds } from '../../core/log/stretch';
import type { Training } from '../../core/log/training';
import type { Preferences } from '../../core/preferences';
import { type RegionId, regionName, regionOf, regionsOfBase } from '../../core/regions';
import {
  formatKm,
  formatList,
  formatMinutes,
  formatMl,
  formatNumber,
  formatSeconds,
  namesInLine,
} from '../format';
import { kindLooks } from './kind-look';
import { ratingNames, safetyItemNames, recordWords as words } from './record-words';

/** A record in one line: what it is, a small detail, the amount at the end. */
export interface RecordLine {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly value?: string | undefined;
}

export type LineUnits = Pick<Preferences, 'volumeUnit' | 'distanceUnit'>;

const MOST_NAMES = 3;

const nameOf = <Id extends string>(
  table: readonly { readonly id: Id; readonly name: string }[],
  id: Id,
): string => table.find((row) => row.id === id)?.name ?? '';

/** Region names in reading form: both sides of a pair as one ("Calf"), long lists cut short. */
export function regionList(ids: readonly RegionId[], most = MOST_NAMES): string {
  const names = new Set(
    ids.map((id) => {
      const { base, name, side } = regionOf(id);
      const both = side !== 'middle' && regionsOfBase(base).every((sided) => ids.includes(sided));
      return both ? name : regionName(id);
    }),
  );
  const shown = namesInLine([...names].slice(0, most));
  const rest = names.size - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${words.moreRegions(rest)}` : formatList(shown);
}

/** The scores above 0, the highest first. */
const byScore = (scores: CheckIn['soreness'] = {}): [RegionId, number][] =>
  (Object.entries(scores) as [RegionId, number][])
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a);

const scoreNames = (scores: readonly [RegionId, number][]): string[] =>
  scores.slice(0, MOST_NAMES).map(([id, score]) => `${regionName(id)} ${score}`);

function checkInLine(checkIn: CheckIn): RecordLine {
  const worst = byScore(checkIn.soreness);
  const ratings = dailyRatings.flatMap((rating) =>
    checkIn[rating] === undefined ? [] : [`${ratingNames[rating]} ${checkIn[rating]}`],
  );
  const spots = namesInLine(
    worst.slice(0, MOST_NAMES).map(([id, value]) => `${regionName(id)} ${value}`),
  );
  const rest = worst.length - spots.length;
  const title = !checkIn.soreness
    ? words.bodyNotAsked
    : spots.length === 0
      ? words.allClear
      : spots.join(', ');
  const painful = scoreNames(byScore(checkIn.pain)).join(', ');
  const details = [
    rest > 0 ? words.moreRegions(rest) : '',
    painful && words.pain(painful),
    ...ratings,
  ];
  const detail = details.filter(Boolean).join(' · ');
  return { title, detail, value: worst[0] && String(worst[0][1]) };
}

function trainingLine(training: Training, units: LineUnits): RecordLine {
  const { rpe, minutes, distanceMeters } = training;
  const distance =
    distanceMeters === undefined ? [] : [formatKm(distanceMeters / 1000, units.distanceUnit)];
  const effort = rpe === undefined ? words.effortOpen : words.effort(formatNumber(rpe));
  return {
    title: training.name ?? activityOf(training.activity).name,
    detail: [effort, ...distance].join(' · '),
    value: formatMinutes(minutes),
  };
}

function sleepLine(sleep: Sleep): RecordLine {
  const total = totalSleepMinutes(sleep);
  const details = [
    sleep.awakenings === undefined ? '' : words.wokeTimes(sleep.awakenings),
    total === undefined ? words.asleepOpen : '',
  ];
  return {
    title: sleep.type === 'nap' ? words.nap : words.night,
    detail: details.filter(Boolean).join(' · '),
    value: total === undefined ? undefined : formatMinutes(total),
  };
}

const drinkLine = (drink: Drink, units: LineUnits): RecordLine => ({
  title: drink.name ?? nameOf(drinks, drink.what),
  value: formatMl(drink.ml, units.volumeUnit),
});

const stretchLine = (stretch: Stretch): RecordLine => ({
  title: words.stretch,
  detail: regionList(stretch.moves.map(({ region }) => region)),
  value: formatSeconds(stretchSeconds(stretch)),
});

function massageLine(massage: Massage): RecordLine {
  const details = [
    massage.status === 'planned' ? words.booked : '',
    massage.regions.length > 0 ? regionList(massage.regions) : '',
  ];
  return {
    title: nameOf(modalities, massage.modality),
    detail: details.filter(Boolean).join(' · '),
    value: massage.minutes === undefined ? undefined : formatMinutes(massage.minutes),
  };
}

function mobilityLine(test: MobilityTest): RecordLine {
  const row = mobilityTestOf(test.test);
  const unit = row.unit === 'cm' ? ' cm' : '°';
  return {
    title: row.name,
    detail: test.side,
    value: `${formatNumber(bestTrial(test))}${unit}`,
  };
}

function questionnaireLine({ instrument, answers }: Questionnaire): RecordLine {
  const isDesk = instrument === 'cmdq';
  const score = isDesk ? deskCheckTotal(answers) : complaintSeverity(answers);
  return {
    title: isDesk ? words.deskCheck : words.complaintCheck,
    value: words.score(formatNumber(score)),
  };
}

function safetyLine({ question, items, cleared }: SafetyAnswer): RecordLine {
  const named = formatList(items.map((item) => safetyItemNames[item]));
  const details = [named || words.noneOfThese, cleared ? words.cleared(cleared.by) : ''];
  return {
    title: question === 'signs' ? words.signs : words.conditions,
    detail: details.filter(Boolean).join(' · '),
  };
}

function planLine(plan: Plan): RecordLine {
  if (plan.type === 'rhythm') {
    return { title: words.rhythm, value: words.everyDays(plan.intervalDays) };
  }
  if (plan.type === 'stretching') {
    return { title: words.stretching, detail: regionList(plan.regions) };
  }
  return {
    title: words.treatment,
    detail: regionList(plan.focusRegions),
    value: words.perWeek(plan.sessionsPerWeek, plan.weeks),
  };
}

type Liners = {
  readonly [K in Kind]: (entry: EntryByKind[K], units: LineUnits) => RecordLine;
};

const liners: Liners = {
  'check-in': checkInLine,
  training: trainingLine,
  sleep: sleepLine,
  drink: drinkLine,
  stretch: stretchLine,
  massage: massageLine,
  'mobility-test': mobilityLine,
  questionnaire: questionnaireLine,
  complaint: ({ name, regions, closedOn }) => ({
    title: name,
    detail: [regionList(regions), closedOn && words.closed].filter(Boolean).join(' · '),
  }),
  therapist: ({ name, practice }) => ({ title: name, detail: practice }),
  'safety-answer': safetyLine,
  event: ({ type, name }) => ({
    title: name ?? nameOf(eventTypes, type),
    detail: name && nameOf(eventTypes, type),
  }),
  plan: planLine,
};

/** A record of any kind in one line. */
export function recordLine({ kind, record }: KindRecord, units: LineUnits): RecordLine {
  const line = liners[kind] as (entry: typeof record, units: LineUnits) => RecordLine;
  return line(record, units);
}

/** The kind's name and the line's title, for toasts and deletes: "Workout: Run". */
export function recordTitle(item: KindRecord, units: LineUnits): string {
  return `${kindLooks[item.kind].name}: ${recordLine(item, units).title}`;
}
