import { expect, test } from 'vitest';
import { newTherapistDraft, therapistDraft } from '../../../src/core/drafts/therapist-draft';
import { parseTherapist } from '../../../src/core/log/therapist';
import { ok } from '../../../src/core/result';
import { therapist } from '../../support/records';
import { context } from '../log/form-parts';

test('a therapist that is opened and saved untouched stays the same', () => {
  const bare = therapist('2026-11-20');
  const full = therapist('2026-11-20', {
    practice: 'Riverside practice',
    phone: '+43 660 1234567',
    bookingLink: 'https://example.com/ana',
    licence: 'Register 4711',
    note: 'Ring twice',
  });
  for (const stored of [bare, full]) {
    const { id, createdAt, updatedAt, source, ...entry } = stored;
    expect(parseTherapist(therapistDraft(stored), context)).toEqual(ok(entry));
  }
});

test('a new therapist is empty and needs a name', () => {
  const draft = newTherapistDraft(context);
  expect(draft.day).toBe(context.today);
  expect(parseTherapist(draft, context)).toEqual({
    ok: false,
    error: [{ field: 'name', reason: 'required' }],
  });
});
