import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { regionsWorkedBy } from '../../../src/core/activities';
import type { ActivityRow, ActivityTable } from '../../../src/core/import/activity-table';
import { ActivitiesPart } from '../../../src/features/imports/activities-part';
import { activitiesWords as words } from '../../../src/features/imports/activities-words';
import { pagerWords } from '../../../src/features/imports/pager-words';

const row = (word: string, guess: ActivityRow['guess'], more: Partial<ActivityRow> = {}) => ({
  word,
  guess,
  activity: guess,
  regions: regionsWorkedBy(guess),
  count: 3,
  ...more,
});

function show(...rows: ActivityRow[]) {
  const onChange = vi.fn<(table: ActivityTable) => void>();
  const { container } = render(<ActivitiesPart rows={rows} onChange={onChange} />);
  return { onChange, container };
}

const activityOf = (word: string) =>
  screen.getByLabelText<HTMLSelectElement>(words.activityOf(word));

describe('the table of activities', () => {
  test('begins with the words that nobody knows, each with its number of workouts', () => {
    show(row('Laufen', 'run', { count: 12 }), row('Kettlebell-Wirbel', 'other', { count: 1 }));
    const shown = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(shown[0]).toContain('Kettlebell-Wirbel');
    expect(shown[0]).toContain(words.unknown);
    expect(shown[1]).toContain(words.count(12));
    expect(activityOf('Laufen').value).toBe('run');
  });

  test('gives a changed word the regions that its activity works', () => {
    const { onChange } = show(row('Laufen', 'run'), row('Kettlebell-Wirbel', 'other'));
    fireEvent.change(activityOf('Kettlebell-Wirbel'), { target: { value: 'strength' } });
    expect(onChange).toHaveBeenCalledWith(
      new Map([
        ['Kettlebell-Wirbel', { activity: 'strength', regions: regionsWorkedBy('strength') }],
      ]),
    );
  });

  test('keeps what was chosen before, and no guess that nobody touched', () => {
    const chosen = row('Zumba', 'dance', { activity: 'interval', regions: [] });
    const { onChange } = show(row('Laufen', 'run'), chosen, row('Rad', 'cycle'));
    fireEvent.change(activityOf('Rad'), { target: { value: 'run' } });
    const [table] = onChange.mock.calls[0] ?? [];
    expect([...(table?.keys() ?? [])]).toEqual(['Zumba', 'Rad']);
  });

  test('lets the worked regions be edited, word by word', () => {
    const { onChange } = show(row('Laufen', 'run', { regions: ['calf-left', 'calf-right'] }));
    fireEvent.click(screen.getByRole('button', { name: words.changeRegionsOf('Laufen') }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Left calf' }));
    expect(onChange).toHaveBeenCalledWith(
      new Map([['Laufen', { activity: 'run', regions: ['calf-right'] }]]),
    );
  });

  test('is leafed through where there are many words, in at most 1,500 nodes', () => {
    const many = Array.from({ length: 200 }, (_, place) => row(`Sport ${place}`, 'other'));
    const { container } = show(...many);
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    expect(container.querySelectorAll('*').length).toBeLessThan(800);
    fireEvent.click(screen.getByRole('button', { name: pagerWords.after }));
    expect(screen.getByText(pagerWords.shown(13, 24, 200))).toBeTruthy();
  });
});
