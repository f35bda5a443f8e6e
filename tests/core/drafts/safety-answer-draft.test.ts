import { expect, test } from 'vitest';
import {
  newSafetyAnswerDraft,
  noneOfThese,
  safetyAnswerDraft,
  withItem,
} from '../../../src/core/drafts/safety-answer-draft';
import { parseSafetyAnswer } from '../../../src/core/log/parse-safety-answer';
import { dayOf, safetyAnswer } from '../../support/records';
import { filledSafetyAnswer } from '../log/filled-answers';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('safety answer', filledSafetyAnswer, safetyAnswerDraft, parseSafetyAnswer);

const context = draftContextAt();
const cleared = { by: 'Dr Weiss', day: dayOf('2026-03-01'), regions: ['calf-left'] as const };
const condition = safetyAnswer('2026-03-02', {
  question: 'conditions',
  items: ['condition'],
  cleared,
  note: 'Asked at the surgery',
});

test('signs start with nothing ticked, whatever the last answer was', () => {
  const last = safetyAnswer('2026-11-20', { items: ['unwell'] });
  expect(newSafetyAnswerDraft(context, 'signs', last)).toMatchObject({
    question: 'signs',
    items: [],
    day: '2026-11-24',
    time: '12:00',
  });
});

test('conditions start as they were last told, with who cleared them, as of now', () => {
  expect(newSafetyAnswerDraft(context, 'conditions', condition)).toMatchObject({
    question: 'conditions',
    items: ['condition'],
    clearedBy: 'Dr Weiss',
    clearedDay: '2026-03-01',
    clearedRegions: ['calf-left'],
    day: '2026-11-24',
    note: '',
  });
});

test('"none of these" is an answer with no items and nothing cleared', () => {
  const draft = { ...newSafetyAnswerDraft(context, 'conditions', condition), ...noneOfThese() };
  const read = parseSafetyAnswer(draft, context);
  expect(read).toMatchObject({ ok: true, value: { question: 'conditions', items: [] } });
  expect(read.ok && read.value.cleared).toBeUndefined();
});

test('items are ticked in the order of the screen and unticked one by one', () => {
  const draft = newSafetyAnswerDraft(context, 'signs', undefined);
  const both = { ...draft, ...withItem({ ...draft, items: ['unwell'] }, 'saddle', true) };
  expect(both.items).toEqual(['saddle', 'unwell']);
  expect(withItem(both, 'saddle', false).items).toEqual(['unwell']);
});

test('unticking the last item takes the clearance along', () => {
  const draft = newSafetyAnswerDraft(context, 'conditions', condition);
  expect(withItem(draft, 'condition', false)).toEqual({
    items: [],
    regions: [],
    clearedBy: '',
    clearedDay: '',
    clearedRegions: [],
  });
});
