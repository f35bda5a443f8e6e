import { expect, test } from 'vitest';
import { lifeEventDraft, newLifeEventDraft } from '../../../src/core/drafts/event-draft';
import { parseLifeEvent } from '../../../src/core/log/parse-event';
import { filledLifeEvent } from '../log/filled-plans';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('event', filledLifeEvent, lifeEventDraft, parseLifeEvent);

test('a new event has a day and no time, and its type is the wished one or open', () => {
  expect(newLifeEventDraft(draftContextAt(), 'race', '2027-04-11')).toMatchObject({
    type: 'race',
    day: '2027-04-11',
    time: '',
    lastDay: '',
  });
  expect(newLifeEventDraft(draftContextAt())).toMatchObject({ type: '', day: '2026-11-24' });
  expect(newLifeEventDraft(draftContextAt(), 'party').type).toBe('');
});
