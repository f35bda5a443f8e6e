import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TableMapping, TableSample } from '../../../src/core/import/column-mapping';
import { guessMapping } from '../../../src/core/import/guess-columns';
import { db } from '../../../src/db/db';
import { storedMapping } from '../../../src/db/import-mappings';
import { ColumnsPart } from '../../../src/features/imports/columns-part';
import { columnsWords as words } from '../../../src/features/imports/columns-words';
import { pagerWords } from '../../../src/features/imports/pager-words';

const table = (header: readonly string[], ...rows: string[][]): TableSample => ({
  header,
  rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  rowCount: 400,
});

const runs = table(
  ['Datum', 'Wie lang', 'Sport', 'ملاحظات'],
  ['01/02/2026 18:00', '45', 'Laufen', 'مرهق'],
  ['30/02/2026 18:00', '30', 'Laufen', ''],
  ['13/02/2026 18:00', '60', 'Rad', ''],
);

beforeEach(async () => {
  await db.open();
});

afterEach(async () => {
  await Promise.all(db.tables.map((one) => one.clear()));
});

interface Shown {
  readonly sample?: TableSample;
  readonly countRows?: (mapping: TableMapping) => Promise<number | undefined>;
}

function show({ sample = runs, countRows }: Shown = {}) {
  const onMapped = vi.fn<(mapping: TableMapping) => void>();
  const onCancel = vi.fn();
  const { container } = render(
    <ColumnsPart
      table={sample}
      guess={guessMapping(sample)}
      {...(countRows && { countRows })}
      onMapped={onMapped}
      onCancel={onCancel}
    />,
  );
  return { onMapped, onCancel, container };
}

const holds = (column: string) => screen.getByLabelText<HTMLSelectElement>(words.holds(column));
const choose = (select: HTMLSelectElement, value: string) =>
  fireEvent.change(select, { target: { value } });
const use = () => screen.getByRole<HTMLButtonElement>('button', { name: words.use });

describe('the columns of an unknown table', () => {
  test('are shown with the guess, and the rows as they would be stored', async () => {
    show();
    expect(holds('Datum').value).toBe('day');
    expect(holds('Sport').value).toBe('activity');
    choose(holds('Wie lang'), 'duration');
    expect(await screen.findByText(/Run, 45 min, 1 February/)).toBeTruthy();
    expect(
      screen.getByText(words.unreadable('30/02/2026 18:00', words.fieldName('day', 'training'))),
    ).toBeTruthy();
  });

  test('show the effort where the table tells it', async () => {
    const sample = table(
      ['Datum', 'Dauer (min)', 'Sport', 'Anstrengung'],
      ['03.11.2026', '45', 'Laufen', '6'],
      ['05.11.2026', '60', 'Laufen', ''],
    );
    show({ sample });
    expect(holds('Anstrengung').value).toBe('rpe');
    expect(await screen.findByText('felt 6 of 10')).toBeTruthy();
    expect(screen.queryByText(/not rated/)).toBeNull();
  });

  test('say what is still needed, and can be used only then', () => {
    show();
    choose(holds('Datum'), 'unused');
    expect(
      screen.getByText(words.missing('training', [['day'], ['duration', 'end']])),
    ).toBeTruthy();
    expect(use().disabled).toBe(true);
    choose(holds('Datum'), 'day');
    choose(holds('Wie lang'), 'duration');
    expect(use().disabled).toBe(false);
  });

  test('hold one thing once: a second column for it frees the first', () => {
    show();
    choose(holds('ملاحظات'), 'activity');
    expect(holds('Sport').value).toBe('unused');
  });

  test('follow the kind, the unit and the fixed value that are chosen', async () => {
    const { onMapped } = show({
      sample: table(['Tag', 'Menge'], ['2026-02-01', '0,5'], ['2026-02-02', '0,3']),
    });
    fireEvent.click(screen.getByLabelText(words.kindNames.drink));
    choose(screen.getByLabelText<HTMLSelectElement>(words.unitOf('Menge')), 'dl');
    choose(screen.getByLabelText<HTMLSelectElement>(words.fixedNames.what), 'tea');
    expect(await screen.findByText(/Tea, 50/)).toBeTruthy();
    fireEvent.click(use());
    expect(onMapped).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'drink',
        columns: { day: 0, amount: 1 },
        units: { amount: 'dl' },
        decimal: ',',
        fixed: { what: 'tea' },
      }),
    );
  });

  test('ask for the order of day and month only where the dates leave it open', async () => {
    show({ sample: table(['Date', 'Minutes'], ['01/02/2026', '45'], ['03/04/2026', '45']) });
    expect(await screen.findByText(/45 min, 1 February/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Month first: 3/4 is 4 March'));
    expect(await screen.findByText(/45 min, 2 January/)).toBeTruthy();
  });

  test('ask which day a night is dated by, and show when it lasted', async () => {
    show({ sample: table(['Date', 'Bedtime', 'Wake up'], ['2026-02-01', '23:10', '06:40']) });
    expect(await screen.findByText(/Sleep, 2 February/)).toBeTruthy();
    expect(screen.getByText(words.fromTo('23:10', '06:40'))).toBeTruthy();
    fireEvent.click(screen.getByLabelText(words.nightDays.morning));
    expect(await screen.findByText(/Sleep, 1 February/)).toBeTruthy();
  });

  test('count the whole file once the choosing rests, for the last choice alone', async () => {
    const countRows = vi.fn(async ({ kind }: TableMapping) => (kind === 'training' ? 398 : 0));
    show({ countRows });
    choose(holds('Wie lang'), 'duration');
    choose(screen.getByLabelText<HTMLSelectElement>(words.unitOf('Wie lang')), 'h');
    expect(await screen.findByText(words.kept(398, 400))).toBeTruthy();
    expect(countRows).toHaveBeenCalledTimes(1);
  });

  test('cannot be used where no row of the file can be read so', async () => {
    show({ countRows: async () => 0 });
    choose(holds('Wie lang'), 'duration');
    expect(await screen.findByText(words.nothingKept)).toBeTruthy();
    expect(use().disabled).toBe(true);
  });

  test('are chosen as last time, on this device, until the person guesses again', async () => {
    const first = show();
    choose(holds('Wie lang'), 'duration');
    choose(holds('Sport'), 'note');
    fireEvent.click(use());
    expect(first.onMapped).toHaveBeenCalledTimes(1);
    await waitFor(async () => expect(await storedMapping(runs.header)).toBeDefined());
    cleanup();
    show();
    expect(await screen.findByText(words.asLastTime)).toBeTruthy();
    expect(holds('Sport').value).toBe('note');
    fireEvent.click(screen.getByRole('button', { name: words.guessAgain }));
    expect(holds('Sport').value).toBe('activity');
    expect(screen.queryByText(words.asLastTime)).toBeNull();
  });

  test('are leafed through and searched where there are many, in at most 1,500 nodes', () => {
    const names = Array.from({ length: 1000 }, (_, place) => `Column ${place} ${'x'.repeat(80)}`);
    const many = table(
      [...names, 'Date', 'Minutes'],
      [...names.map(() => '7'), '2026-02-01', '45'],
    );
    const { container } = show({ sample: many });
    const list = () =>
      within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
    expect(list()).toHaveLength(20);
    expect(holds('Date').value).toBe('day');
    expect(container.querySelectorAll('*').length).toBeLessThan(1_500);
    fireEvent.click(screen.getByRole('button', { name: pagerWords.after }));
    expect(screen.getByText(pagerWords.shown(21, 40, 1002))).toBeTruthy();
    fireEvent.input(screen.getByLabelText(words.search), { target: { value: 'column 999' } });
    expect(list()).toHaveLength(1);
  });

  test('can be left: the file stays out', () => {
    const { onCancel, onMapped } = show();
    fireEvent.click(screen.getByRole('button', { name: words.leave }));
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onMapped).not.toHaveBeenCalled();
  });
});
