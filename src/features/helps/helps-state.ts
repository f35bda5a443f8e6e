import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { massageFollowUp } from '../../core/analysis/massage-follow-up';
import { planNonOverlap, planSpans } from '../../core/analysis/plan-non-overlap';
import type { DaySpan } from '../../core/analysis/series';
import type { HoursAfter } from '../../core/analysis/session-place';
import {
  HELP_DAYS,
  type HelpKind,
  type HelpRecords,
  helpFacts,
} from '../../core/analysis/what-helps';
import { addDays, type Day } from '../../core/day';
import { type RegionId, regions } from '../../core/regions';
import { liveSignal } from '../../db/live';
import { recordById, recordsBetween } from '../../db/records';
import { today } from '../../platform/clock';

/** Days of training before a span that tell a person's hard sessions (science 9.1). */
const LEAD_DAYS = 28;
/** Around one massage, similar days are looked for up to a year before and after it. */
const NEAR_DAYS = 365;

const chosenRegion = signal<RegionId | undefined>(undefined);
const chosenHours = signal<HoursAfter>(24);

/** The region asked about; undefined is the worst spot of the body. */
export const helpRegion = computed(() => chosenRegion.value);
export const helpHours = computed(() => chosenHours.value);

export const askAbout = (region: RegionId | undefined): void => {
  chosenRegion.value = region;
};

export const readAfter = (hours: HoursAfter): void => {
  chosenHours.value = hours;
};

const tableOf = signal<HelpKind | undefined>(undefined);

/** The kind whose sessions are shown as a table: one at a time, so that pages stay small. */
export const openTable = computed(() => tableOf.value);

export function showTable(kind: HelpKind, isOpen: boolean): void {
  if (isOpen) tableOf.value = kind;
  else if (tableOf.value === kind) tableOf.value = undefined;
}

async function helpRecords({ first, last }: DaySpan): Promise<HelpRecords> {
  const [checkIns, massages, stretches, trainings, sleeps] = await Promise.all([
    recordsBetween('check-in', first, last),
    recordsBetween('massage', first, last),
    recordsBetween('stretch', first, last),
    recordsBetween('training', addDays(first, -LEAD_DAYS), last),
    recordsBetween('sleep', first, last),
  ]);
  return { checkIns, massages, stretches, trainings, sleeps };
}

const answer = liveSignal(() => {
  const span = { first: addDays(today.value, 1 - HELP_DAYS), last: today.value };
  return async () => ({ span, records: await helpRecords(span) });
});

/** What the comparisons rest on; undefined until storage has answered. */
export const facts = computed(() => {
  const region = helpRegion.value;
  return answer.value && helpFacts(answer.value.records, region ? [region] : [], answer.value.span);
});

/** Regions that were sore in these days, in the order of the body. */
export const soreRegions = computed((): RegionId[] => {
  const sore = new Set<string>();
  for (const { soreness = {} } of answer.value?.records.checkIns ?? []) {
    for (const [region, value] of Object.entries(soreness)) if (value > 0) sore.add(region);
  }
  return regions.map(({ id }) => id).filter((id) => sore.has(id));
});

/** The days around one at which another is looked for, none of them ahead. */
function spanAround(day: Day, now: Day): DaySpan {
  const last = addDays(day, NEAR_DAYS);
  return { first: addDays(day, -NEAR_DAYS), last: last < now ? last : now };
}

/** One massage before and after; null where there is none to tell of. */
export const massageStory = (id: string) =>
  liveSignal(() => {
    const now = today.value;
    return async () => {
      const massage = await recordById('massage', id);
      if (massage?.status !== 'done' || massage.day > now) return null;
      const span = spanAround(massage.day, now);
      return { massage, followUp: massageFollowUp(massage, await helpRecords(span), span) };
    };
  });

/** A treatment plan beside the weeks before it; null where there is none that has begun. */
export const planStory = (id: string) =>
  liveSignal(() => {
    const now = today.value;
    return async () => {
      const plan = await recordById('plan', id);
      if (plan?.type !== 'treatment' || plan.day > now) return null;
      const { before, during } = planSpans(plan, now);
      const span = { first: before.first, last: during.last };
      const { soreness } = helpFacts(await helpRecords(span), plan.focusRegions, span);
      return { plan, result: planNonOverlap(plan, soreness, now) };
    };
  });

/** What a story's signal holds once storage has answered. */
export type Told<Story> = Story extends (id: string) => ReadonlySignal<infer Value>
  ? NonNullable<Value>
  : never;
