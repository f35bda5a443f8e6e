import { computed, signal } from '@preact/signals';
import type { DaySpan } from '../../core/analysis/series';
import { addDays } from '../../core/day';
import type { FigureId } from '../../core/figures';
import type { Kind, KindRecord } from '../../core/log/kinds';
import { buildReport } from '../../core/report/build-report';
import type { Influence } from '../../core/report/influences';
import type { Report } from '../../core/report/report';
import { lastSessionDay, presetSpan, type ReportChoices } from '../../core/report/report-choices';
import { type ReportMemory, reportMemory, storedMemory } from '../../core/report/report-memory';
import type { Paper, ReportSection } from '../../core/report/report-parts';
import { DAYS_BEFORE, reportRecords } from '../../core/report/report-records';
import { noteReportShared } from '../../db/device-notes';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { allRecords, everythingBetween } from '../../db/records';
import { today } from '../../platform/clock';

/** What is typed for this one report: it stays on the page only, never in storage. */
export const questions = signal('');
export const eased = signal<readonly Influence[]>([]);
export const worsened = signal<readonly Influence[]>([]);
export const ownSpan = signal<DaySpan | undefined>(undefined);

/** Chosen here and now; storage follows a moment later, too late for the next tap or letter. */
const chosenNow = signal<ReportMemory | undefined>(undefined);

/** How the report is made; undefined while loading. */
export const memory = computed<ReportMemory | undefined>(
  () => chosenNow.value ?? (preferences.value && reportMemory(preferences.value.share)),
);

/** Changes how reports are made, from now on. */
export function choose(changes: Partial<ReportMemory>): void {
  if (!memory.value) return;
  chosenNow.value = { ...memory.value, ...changes };
  void setPreferences({ share: storedMemory(chosenNow.value) });
}

/** Forgets what this page holds of its own; what is stored stays. */
export function startAfresh(): void {
  [questions.value, eased.value, worsened.value] = ['', [], []];
  ownSpan.value = undefined;
  chosenNow.value = undefined;
}

const massages = liveSignal(() => () => allRecords('massage'));

export const lastSession = computed(
  () => massages.value && lastSessionDay(massages.value, today.value),
);

/** The days of the report; undefined while loading. */
export const span = computed(() => {
  if (!memory.value || !massages.value) return undefined;
  return presetSpan(memory.value.preset, {
    today: today.value,
    lastSession: lastSession.value,
    own: ownSpan.value,
  });
});

/** Kinds of which the report asks for older ones than its days. */
const wholeKinds: readonly Kind[] = [
  'massage',
  'plan',
  'complaint',
  'safety-answer',
  'mobility-test',
];

const records = liveSignal(() => {
  const [days, now] = [span.value, today.value];
  return async () => {
    if (!days) return undefined;
    const recent = await everythingBetween(addDays(days.first, -DAYS_BEFORE), now);
    const whole = await Promise.all(
      wholeKinds.map(async (kind) =>
        (await allRecords(kind)).map((record) => ({ kind, record }) as KindRecord),
      ),
    );
    return reportRecords([
      ...recent.filter(({ kind }) => !wholeKinds.includes(kind)),
      ...whole.flat(),
    ]);
  };
});

/** Where people print on Letter (App's choice). */
const letterCountries: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO']);

export const paper = computed<Paper>(() => {
  const country = preferences.value?.country ?? '';
  return memory.value?.paper ?? (letterCountries.has(country) ? 'letter' : 'a4');
});

const choices = computed<ReportChoices | undefined>(() => {
  if (!preferences.value || !memory.value || !span.value) return undefined;
  const { figure } = preferences.value;
  return {
    span: span.value,
    sections: new Set(memory.value.sections),
    ...(figure && { figure }),
    name: memory.value.name,
    questions: questions.value,
    eased: eased.value,
    worsened: worsened.value,
  };
});

/** The report as chosen; undefined while loading. */
export const report = computed<Report | undefined>(() => {
  if (!records.value || !choices.value) return undefined;
  return buildReport({ records: records.value, choices: choices.value, today: today.value });
});

/** The same with its days, for ways out that always carry them. */
export function reportWithDays(): Report | undefined {
  if (!records.value || !choices.value) return undefined;
  const withDays = new Set<ReportSection>([...choices.value.sections, 'details']);
  return buildReport({
    records: records.value,
    choices: { ...choices.value, sections: withDays },
    today: today.value,
  });
}

/** Whether nobody has chosen a figure for the maps yet. */
export const lacksFigure = computed(() => preferences.value?.figure === null);

export const rememberFigure = (figure: FigureId) => setPreferences({ figure });

export function showSection(section: ReportSection, isShown: boolean): void {
  const others = memory.value?.sections.filter((one) => one !== section) ?? [];
  choose({ sections: isShown ? [...others, section] : others });
}

/** Notes that the report left the app: no reminder to share it comes then. */
export const noteShared = (): Promise<void> => noteReportShared(Date.now()).catch(() => {});

/** Changes one end of the own days, which start as what is shown. */
export function chooseOwn(changes: Partial<DaySpan>): void {
  const shown = ownSpan.value ?? span.value;
  if (shown) ownSpan.value = { ...shown, ...changes };
}
