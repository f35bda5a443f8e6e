import { expect, test } from 'vitest';
import { lifeEventDraft, readLifeEvent } from '../../../src/core/drafts/event-draft';
import { readStretch, stretchDraft } from '../../../src/core/drafts/stretch-draft';
import { lifeEvent, momentAtClock, stretch } from '../../support/records';
import { context } from '../log/form-parts';

const inTokyo = momentAtClock('2026-11-20', '18:00', 'Asia/Tokyo');
const moment = { ...inTokyo, at: inTokyo.at + 12_345 };

test('a time nobody retyped keeps its seconds and the zone it was noted in', () => {
  const stored = lifeEvent('2026-11-20', moment);
  const draft = { ...lifeEventDraft(stored), name: 'City run' };
  expect(readLifeEvent(draft, context, stored)).toMatchObject({
    ok: true,
    value: { ...moment, name: 'City run' },
  });
});

test('a retyped time is read where the person is now', () => {
  const stored = lifeEvent('2026-11-20', moment);
  const draft = { ...lifeEventDraft(stored), time: '18:05' };
  expect(readLifeEvent(draft, context, stored)).toMatchObject({
    value: momentAtClock('2026-11-20', '18:05'),
  });
});

test('moves nobody touched stay apart; changed ones are read from the lines shown', () => {
  const moves = [
    { region: 'calf-left', seconds: 30 },
    { region: 'calf-left', seconds: 45 },
  ] as const;
  const stored = stretch('2026-11-20', { moves });
  const shown = stretchDraft(stored);
  expect(readStretch({ ...shown, note: 'Twice' }, context, stored)).toMatchObject({
    value: { moves, note: 'Twice' },
  });
  const longer = { ...shown, seconds: { 'calf-left': '90' } };
  expect(readStretch(longer, context, stored)).toMatchObject({
    value: { moves: [{ region: 'calf-left', seconds: 90 }] },
  });
});
