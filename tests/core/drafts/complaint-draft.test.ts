import { expect, test } from 'vitest';
import { complaintDraft, newComplaintDraft } from '../../../src/core/drafts/complaint-draft';
import { parseComplaint } from '../../../src/core/log/complaint';
import { filledComplaint } from '../log/filled-plans';
import { draftContextAt, staysTheSame } from './draft-parts';

staysTheSame('complaint', filledComplaint, complaintDraft, parseComplaint);

test('a new complaint is open, since today or the wished day, in the wished regions', () => {
  expect(newComplaintDraft(draftContextAt(), ['knee-left'])).toEqual({
    day: '2026-11-24',
    note: '',
    name: '',
    regions: ['knee-left'],
    goal: '',
    closedOn: '',
  });
  expect(newComplaintDraft(draftContextAt(), [], '2026-10-01').day).toBe('2026-10-01');
});
