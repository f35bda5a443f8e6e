import { expect, test } from 'vitest';
import { modalityIds } from '../../../src/core/log/massage';
import { safetyItems } from '../../../src/core/log/safety-answer';
import { usualConstants as usual } from '../../../src/core/rules/constants';
import type { RuleId } from '../../../src/core/rules/rule';
import {
  citedSources,
  guidePlace,
  guideSections,
  sourcesTopicId,
} from '../../../src/features/guide/guide-content';
import {
  type Block,
  type Statement,
  statementsOf,
} from '../../../src/features/guide/guide-section';
import { sourceIds, sourcePublished } from '../../../src/features/guide/guide-sources';
import { guideWords } from '../../../src/features/guide/guide-words';
import { adviceFor } from '../../../src/features/safety/safety-words';

/** Every rule the engine can name: a new one does not compile until it stands here. */
const rules: Readonly<Record<RuleId, string>> = {
  X1: 'emergency',
  X2: 'same-day',
  X3: 'ask-first',
  X4: 'leave-alone',
  X5: 'lasting',
  tingling: 'leave-alone',
  M0: 'massage-rules',
  M1: 'massage-rules',
  M2: 'massage-rules',
  M3: 'massage-rules',
  M4: 'massage-rules',
  M5: 'massage-rules',
  M6: 'massage-rules',
  M7: 'massage-rules',
  M9: 'massage-rules',
  M10: 'massage-rules',
  booked: 'massage-rules',
  pause: 'massage-rules',
  S1: 'stretch-rules',
  S1b: 'stretch-rules',
  S2: 'stretch-rules',
  S3: 'stretch-rules',
  S4: 'break-rule',
  S5: 'stretch-rules',
  S7: 'stretch-rules',
  sleep: 'sleep-hours',
  'drinks-in-day': 'drinking-limits',
  'drinks-in-hour': 'drinking-limits',
};

const topics = guideSections.flatMap((section) => section.topics);
const blocks = topics.flatMap((topic) => topic.blocks);
const statements = blocks.flatMap(statementsOf);
const ruleText = (id: RuleId) =>
  blocks
    .filter((block: Block) => block.kind === 'rule' && block.rule === id)
    .flatMap(statementsOf)
    .map(({ text }) => text)
    .join(' ');

/** Everything read outside a claim that is quoted in order to correct it. */
const ownWords = [
  ...guideSections.map(({ title }) => title),
  ...topics.map(({ title }) => title),
  ...blocks.flatMap((block) => (block.kind === 'rule' ? [block.title] : [])),
  ...blocks.flatMap((block) => (block.kind === 'table' ? [block.caption, ...block.columns] : [])),
  ...statements.filter(({ claim }) => !claim).map(({ text }) => text),
  ...sourceIds.map(sourcePublished),
  ...Object.values(guideWords).filter((words) => typeof words === 'string'),
];

const banned =
  /\b(?:cur(?:e|es|ed|ing)|treat\w*|toxin\w*|lactic|risk\w*|predict\w*|prevent\w*|diagnos\w*|heal(?:s|ed|ing)?|patients?|readiness|streaks?)\b/i;

/** The safety question names a condition by its usual name (science 9.5). */
const asked = (text: string) => text.replace('cancer or its treatment', '');

test.each(Object.entries(rules))('rule %s leads to the topic that explains it', (rule, topic) => {
  expect(guidePlace(rule)).toEqual({ topic, target: `guide-${rule}` });
  expect(topics.map(({ id }) => id)).toContain(topic);
});

test('every section, topic and kind of session has an address, and no two share one', () => {
  const addresses = [
    ...guideSections.map(({ id }) => id),
    ...topics.map(({ id }) => id),
    ...Object.keys(rules),
    sourcesTopicId,
  ];
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(guidePlace(address)?.target).toBe(`guide-${address}`);
  const named = modalityIds.filter((id) => id !== 'other');
  for (const id of named) expect(guidePlace(id)?.topic).toBe(id);
  expect(guidePlace('no-such-topic')).toBeUndefined();
});

test('words the product avoids stand only in claims that are corrected', () => {
  expect(ownWords.filter((text) => banned.test(asked(text)))).toEqual([]);
  const claims = statements.filter(({ claim }) => claim);
  expect(claims.length).toBeGreaterThan(5);
  for (const { text } of claims) expect(text).toMatch(/^“[^”]+” ./);
});

test('the voice has no exclamation marks', () => {
  expect(ownWords.filter((text) => text.includes('!'))).toEqual([]);
});

test('a statement with a number says on what ground it stands', () => {
  const ungrounded = ({ text, basis }: Statement) => /\d/.test(text) && !basis;
  expect(statements.filter(ungrounded)).toEqual([]);
});

test('a guideline or a study is named, with its source', () => {
  const unnamed = statements.filter(
    ({ basis, sources = [] }) =>
      (basis === 'guideline' || basis === 'research') && sources.length === 0,
  );
  expect(unnamed).toEqual([]);
});

test('every source in the list is cited', () => {
  expect(citedSources).toEqual(sourceIds);
});

test('what could not be verified is not in the guide', () => {
  const all = JSON.stringify([guideSections, sourceIds.map(sourcePublished)]);
  const unverified = [
    /half[- ]step/i,
    /PROMIS/,
    /smallest worthwhile/i,
    /85 ?%/,
    /0\.4|400 ml/,
    /Zifchock|symmetry angle/i,
    /Borg/,
    /Thomas test/i,
    /device rules|medical device/i,
    /may be appropriate/i,
    /0\.8 (?:to|–) 1\.3 (?:is|zone|sweet)/i,
    /sweet spot/i,
    /5[–-]7 ml|1\.5 l per kg/i,
    /back scratch.{0,40}\d/i,
  ];
  for (const phrase of unverified) expect(all).not.toMatch(phrase);
});

test('safety advice stands in the guide word for word as the safety screen gives it', () => {
  const all = statements.map(({ text }) => text).join('\n');
  const advice = safetyItems.flatMap(({ id }) => adviceFor([id], []));
  expect(advice.length).toBe(safetyItems.length);
  for (const { text } of advice) expect(all).toContain(text);
  expect(all).toContain(
    'This has lasted about three weeks. It is worth having someone look at it.',
  );
});

test.each<[RuleId, readonly number[]]>([
  ['M1', [usual.soonFrom * 100, usual.dueFrom * 100, usual.overdueFrom * 100]],
  ['M2', [usual.soreFrom, usual.soreDays, usual.soreWindow, usual.hardQuiet, usual.soreMassageGap]],
  ['M3', [usual.loadTrigger, usual.loadFactor]],
  ['M4', [usual.lateSorenessFrom, usual.lateSorenessUntil, usual.soreFrom]],
  ['M5', [usual.calmSoreness, usual.calmDays, usual.calmLoadLow, usual.calmLoadHigh]],
  ['M6', [usual.massageGap, usual.deepMassageGap]],
  ['M7', [usual.eventAhead]],
  ['M9', [usual.sessionsMost, usual.sessionsWindow]],
  ['M10', [usual.reviewSessions, usual.reviewWeeks, usual.betterPoints, usual.betterPercent]],
  ['S1', [usual.stretchDays, usual.stretchSeconds, usual.stretchGap]],
  ['S1b', [usual.gainDays, usual.gainSeconds / 60]],
  ['S2', [usual.weekCeiling / 60]],
  ['S3', [usual.kneeToWallChange]],
  ['S4', [usual.sittingNudge, usual.breakFrom, usual.breakTo, usual.soreBreak]],
  ['S5', [usual.strengthWindow]],
  ['X4', [usual.freshInjury, usual.painStop]],
  ['X5', [usual.lastingSoreness, usual.lastingDays, usual.lastingWindow]],
  ['sleep', [usual.sleepDebt]],
  ['drinks-in-day', [usual.drinksInDay / 1000]],
  ['drinks-in-hour', [usual.drinksInHour / 1000]],
])('rule %s is told with the numbers it uses', (rule, numbers) => {
  const told: readonly number[] = (ruleText(rule).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  expect(told).toEqual(expect.arrayContaining([...numbers]));
});
