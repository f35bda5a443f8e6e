import { type ReadonlySignal, signal } from '@preact/signals';
import type { WeekStart } from '../../core/day';
import type { Preferences } from '../../core/preferences';
import { connected, type StorageFailure, storageFailure } from '../../db/connection';
import { db, draftRows, preferenceRows, tableOf } from '../../db/db';
import { draftOf, dropDraft, keepDraft } from '../../db/drafts';
import { setPreferences, storedPreferences } from '../../db/preferences';
import { type SaveOutcome, saveRecord } from '../../db/records';
import { today } from '../../platform/clock';
import { mirrorStarted } from '../../platform/theme';
import { clockOf, safeLocale } from '../../ui/format';
import {
  emptyWelcome,
  lastMassageDay,
  plannedInterval,
  restoreWelcome,
  type Units,
  type WelcomeDraft,
} from './welcome-draft';

const DRAFT_ID = 'welcome';

export type WelcomeStatus = 'open' | 'saving' | 'saved' | StorageFailure;

export interface Welcome {
  readonly draft: ReadonlySignal<WelcomeDraft>;
  readonly status: ReadonlySignal<WelcomeStatus>;
  readonly change: (patch: Partial<WelcomeDraft>) => void;
  /** Stores what was answered; true once it is committed. */
  readonly finish: () => Promise<boolean>;
  /** Leaves Welcome for the sample data; the answers so far stay as a draft. */
  readonly lookAround: () => Promise<boolean>;
  /** Resolves once an earlier visit's answers are back. */
  readonly ready: Promise<void>;
}

/** The first run: answers are kept at every change, so that a reload loses none. */
export function welcome(): Welcome {
  const draft = signal(emptyWelcome(localUnits(navigator.language)));
  const status = signal<WelcomeStatus>('open');
  let isTouched = false;
  let keeping: Promise<unknown> = Promise.resolve();

  const ready = Promise.all([draftOf(DRAFT_ID), storedPreferences()]).then(
    ([stored, chosen]) => {
      if (!isTouched) draft.value = restoreWelcome(freshDraft(draft.value, chosen), stored);
    },
    () => {}, // storage that will not open is said when it comes to saving
  );

  const change = (patch: Partial<WelcomeDraft>) => {
    isTouched = true;
    draft.value = { ...draft.value, ...patch };
    const latest = draft.value;
    keeping = keeping.then(() => keepDraft(DRAFT_ID, latest)).catch(() => {});
  };

  const save = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (status.value === 'saving' || status.value === 'saved') return false;
    status.value = 'saving';
    await keeping;
    try {
      await work();
      mirrorStarted(true);
      status.value = 'saved';
      return true;
    } catch (error) {
      status.value = storageFailure(error);
      return false;
    }
  };

  return {
    draft,
    status,
    change,
    ready,
    finish: () => save(() => storeAnswers(draft.value)),
    lookAround: () => save(async () => must(await setPreferences({ welcomeDone: true }))),
  };
}

/** Who has been through Welcome before starts from what they chose, not from the browser's habits. */
function freshDraft(fresh: WelcomeDraft, chosen: Preferences): WelcomeDraft {
  if (!chosen.welcomeDone) return fresh;
  const { profile, volumeUnit, distanceUnit, hourCycle, weekStart } = chosen;
  return { ...fresh, profile, volumeUnit, distanceUnit, hourCycle, weekStart };
}

class NotStored extends Error {
  override readonly name: string;
  constructor(outcome: StorageFailure) {
    super(outcome);
    this.name = outcome === 'storage-full' ? 'QuotaExceededError' : 'UnknownError';
  }
}

/** Inside a transaction a named outcome must become an error again, or half of it would stay. */
function must(outcome: 'saved' | StorageFailure): void {
  if (outcome !== 'saved') throw new NotStored(outcome);
}

/** All answers in one transaction: preferences, the rhythm and the last massage. */
async function storeAnswers(draft: WelcomeDraft): Promise<void> {
  const { profile, volumeUnit, distanceUnit, hourCycle, weekStart } = draft;
  const day = lastMassageDay(draft, today.value);
  const intervalDays = plannedInterval(draft);
  const tables = [tableOf('massage'), tableOf('plan'), preferenceRows(), draftRows()];
  await connected(() =>
    db.transaction('rw', tables, async () => {
      must(
        await setPreferences({
          ...(profile && { profile, sampleProfile: null }),
          volumeUnit,
          distanceUnit,
          hourCycle,
          weekStart,
          welcomeDone: true,
        }),
      );
      if (intervalDays !== undefined) {
        const plan = { type: 'rhythm', day: today.value, intervalDays } as const;
        mustRecord(await saveRecord('plan', plan));
      }
      if (day !== 'none' && day !== 'wrong') mustRecord(await saveRecord('massage', doneOn(day)));
      await dropDraft(DRAFT_ID);
    }),
  );
}

const mustRecord = ({ outcome }: SaveOutcome<'plan'> | SaveOutcome<'massage'>) => must(outcome);

/** A massage of which only the day is known. */
const doneOn = (day: WelcomeDay) =>
  ({ day, status: 'done', modality: 'other', regions: [], strokes: [] }) as const;

type WelcomeDay = Exclude<ReturnType<typeof lastMassageDay>, 'none' | 'wrong'>;

const weekStarts: Readonly<Record<number, WeekStart>> = { 1: 'monday', 6: 'saturday', 7: 'sunday' };

/** The habits of the browser's own language and region, to start from. */
export function localUnits(language: string | undefined): Units {
  const locale = new Intl.Locale(safeLocale(language));
  const { region } = locale.maximize();
  const isUs = region === 'US';
  return {
    volumeUnit: isUs ? 'fl-oz' : 'ml',
    distanceUnit: isUs || region === 'GB' ? 'mi' : 'km',
    hourCycle: clockOf(language) === 12 ? '12' : '24',
    weekStart: weekStarts[firstWeekday(locale)] ?? 'monday',
  };
}

/** First day of the week by a locale, 1 Monday to 7 Sunday; Firefox does not say. */
function firstWeekday(locale: Intl.Locale): number {
  const asked = locale as { getWeekInfo?: () => { readonly firstDay: number } };
  return asked.getWeekInfo?.().firstDay ?? 1;
}
