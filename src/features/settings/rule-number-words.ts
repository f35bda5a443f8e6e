import type { ConstantId } from '../../core/rules/constants';
import { formatCount, formatNumber } from '../../ui/format';
import { formatPercent } from '../../ui/format-later';

/** How a number reads with its unit, and what a typed one is multiplied by to be stored. */
interface NumberWords {
  readonly label: string;
  readonly detail: string;
  readonly format: (value: number) => string;
  /** Stored value of one typed unit; 1 unless told. */
  readonly typed?: number;
}

const days = (value: number): string => formatCount(value, { one: 'day', other: 'days' });
const loggedDays = (value: number): string =>
  formatCount(value, { one: 'logged day', other: 'logged days' });
const times = (value: number): string => `${formatNumber(value, 2)}\u00a0times`;
const ofTen = (value: number): string => `${formatNumber(value)} of 10`;
const minutes = (value: number): string => `${formatNumber(value)}\u00a0min`;
/** A share of 0.8 is typed as 80. */
const percent = { format: (value: number) => formatPercent(value), typed: 0.01 };

/** Every number a person may change, by group, in the order shown. */
export const ruleNumberGroups = [
  {
    id: 'rhythm',
    title: 'Rhythm of massage',
    numbers: {
      soonFrom: {
        label: '“Soon” from',
        detail: 'Share of your rhythm that has passed since the last massage.',
        ...percent,
      },
      overdueFrom: {
        label: '“Past your usual rhythm” from',
        detail: 'In between, from 100 %, a massage is due.',
        ...percent,
      },
      shortestInterval: {
        label: 'Shortest interval',
        detail: 'A heavy week never makes the interval shorter than this.',
        format: days,
      },
      longestInterval: {
        label: 'Longest interval',
        detail: 'A calm week never makes the interval longer than this.',
        format: days,
      },
      massageGap: {
        label: 'Rest after any massage',
        detail: 'Before it has passed, no massage is suggested.',
        format: days,
      },
      deepMassageGap: {
        label: 'Rest after deep work',
        detail: 'For the areas that were worked on.',
        format: days,
      },
    },
  },
  {
    id: 'load',
    title: 'Heavy and calm weeks',
    numbers: {
      loadTrigger: {
        label: 'A week is heavy from',
        detail: 'Its load beside the mean of the three weeks before.',
        format: times,
      },
      loadFactor: {
        label: 'After a heavy week',
        detail: 'The interval becomes this share of itself.',
        ...percent,
      },
      calmLoadLow: {
        label: 'A week is calm from',
        detail: 'Its load beside the mean of the three weeks before.',
        format: times,
      },
      calmLoadHigh: {
        label: 'A week is calm up to',
        detail: 'Its load beside the mean of the three weeks before.',
        format: times,
      },
      calmFactor: {
        label: 'After a calm week',
        detail: 'The interval becomes this share of itself.',
        ...percent,
      },
    },
  },
  {
    id: 'soreness',
    title: 'Soreness and signals',
    numbers: {
      soreFrom: {
        label: 'An area counts as sore from',
        detail: 'Your own score in the check-in.',
        format: ofTen,
      },
      soreDays: {
        label: 'It stays sore after',
        detail: 'Days at that score, of the days looked at.',
        format: loggedDays,
      },
      soreWindow: {
        label: 'Days looked at',
        detail: 'The newest days with a check-in.',
        format: loggedDays,
      },
      flagZ: {
        label: 'A signal gets a word and a diamond from',
        detail: 'How far it lies to its worse side, beside how much your days usually differ.',
        format: (value: number) => times(-value),
        typed: -1,
      },
    },
  },
  {
    id: 'movement',
    title: 'Stretching and sitting',
    numbers: {
      stretchGap: {
        label: 'An area may be due again after',
        detail: 'Days since it was last stretched.',
        format: days,
      },
      sittingNudge: {
        label: 'A break from sitting after',
        detail: 'Minutes at a stretch while you work.',
        format: minutes,
      },
    },
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly numbers: { readonly [Id in ConstantId]?: NumberWords };
}[];

export const ruleNumberWords = {
  title: 'How Limber decides',
  lead: 'These numbers are ours, so you may set your own. What rests on research or a guideline stays as published.',
  guide: 'The rules in plain words',
  changed: (what: string) => `Limber starts from ${what}. You set your own.`,
  usual: (what: string) => `Limber starts from ${what}.`,
  reset: 'Reset',
  resetOne: (label: string) => `Reset: ${label}`,
  resetAll: 'Reset all numbers',
  source: (name: string) => `Source: ${name}`,
} as const;

export type RuleNumberWords = NumberWords;
