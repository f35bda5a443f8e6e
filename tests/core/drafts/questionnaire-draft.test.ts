import { expect, test } from 'vitest';
import {
  answeredParts,
  clearPart,
  newQuestionnaireDraft,
  nothingInPart,
  nothingInTheRest,
  questionnaireDraft,
} from '../../../src/core/drafts/questionnaire-draft';
import { parseQuestionnaire } from '../../../src/core/log/parse-questionnaire';
import { deskCheckParts, deskCheckTotal } from '../../../src/core/log/questionnaire';
import { questionnaire } from '../../support/records';
import { filledQuestionnaire } from '../log/filled-answers';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('questionnaire', filledQuestionnaire, questionnaireDraft, parseQuestionnaire);

const { answers } = questionnaire('2026-11-20');

test('a new sheet has nothing answered', () => {
  expect(newQuestionnaireDraft(draftContextAt(), 'cmdq', 'ignored')).toMatchObject({
    instrument: 'cmdq',
    complaint: '',
    answers: {},
    day: '2026-11-24',
  });
  expect(newQuestionnaireDraft(draftContextAt(), 'ostrc', 'some-id').complaint).toBe('some-id');
});

test('"nothing" in a part takes its other answers away, and clearing takes all of them', () => {
  expect(nothingInPart(answers, 'neck')).toEqual({ 'neck.frequency': 'never' });
  expect(clearPart(answers, 'neck')).toEqual({});
});

test('a part is not mistaken for one whose name begins alike', () => {
  const both = { 'upper-arm-left.frequency': 'daily', 'upper-back.frequency': 'daily' };
  expect(clearPart(both, 'upper-back')).toEqual({ 'upper-arm-left.frequency': 'daily' });
});

test('"nothing in the rest" answers every open part and leaves the answered ones alone', () => {
  const all = nothingInTheRest(answers);
  expect(all).toMatchObject(answers);
  expect(answeredParts(answers)).toBe(1);
  expect(answeredParts(all)).toBe(deskCheckParts.length);
  expect(deskCheckTotal(all)).toBe(deskCheckTotal(answers));
});
