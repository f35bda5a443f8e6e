import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { addDays, MS_PER_DAY } from '../../../src/core/day';
import { demoRecords } from '../../../src/core/demo/demo-records';
import { personas } from '../../../src/core/demo/personas';
import type { KindRecord, RecordOf } from '../../../src/core/log/kinds';
import { addRecords } from '../../../src/db/records';
import { OverviewExplanation } from '../../../src/features/overview/overview-explanation';
import { OverviewHero } from '../../../src/features/overview/overview-hero';
import { headlines } from '../../../src/features/overview/overview-words';
import { today } from '../../../src/platform/clock';
import { clearStorage } from '../../support/clear-storage';
import { recordIdOf } from '../../support/records';

afterEach(clearStorage);

const day = today.value;
const noon = Date.parse(day) + MS_PER_DAY / 2;
let made = 5_000_000;

const lifeOf = (persona: (typeof personas)[number]): readonly KindRecord[] =>
  demoRecords({
    persona,
    today: day,
    now: noon,
    clock: { zone: 'UTC', dayStartHour: 3 },
    makeId: () => recordIdOf(++made),
  });

const isCheckIn = (
  item: KindRecord,
): item is { readonly kind: 'check-in'; readonly record: RecordOf<'check-in'> } =>
  item.kind === 'check-in';

/** The worst soreness of each of some days, straight from the records. */
function sorenessOn(records: readonly KindRecord[], first: number, last: number): number[] {
  return Array.from({ length: first - last + 1 }, (_, index) => addDays(day, -(first - index)))
    .map((one) =>
      records
        .filter(isCheckIn)
        .filter(({ record }) => record.day === one && record.soreness)
        .map(({ record }) => Math.max(0, ...Object.values(record.soreness ?? {}))),
    )
    .flatMap((scores) => (scores.length > 0 ? [Math.max(...scores)] : []));
}

test.each(personas)(
  'what the panel says of the %s sample is true of its records',
  async (persona) => {
    const records = lifeOf(persona);
    await addRecords(records);
    const { container } = render(<OverviewHero explanation={<OverviewExplanation />} />);
    const known = sorenessOn(records, 28, 1);
    const row = () => screen.getByText('Soreness', { selector: 'dt', exact: false }).parentElement;
    await waitFor(() => expect(row()?.textContent).toContain('Your usual'));

    const [now] = sorenessOn(records, 0, 0);
    expect(row()?.textContent).toContain(now === undefined ? 'not noted' : `${now} of 10`);
    const sorted = [...known].sort((a, b) => a - b);
    const [low = 0, high = 0] =
      /(\d[\d.]*) of 10 to (\d[\d.]*) of 10/
        .exec(row()?.textContent ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(
      sorted.filter((value) => value >= low && value <= high).length * 2,
    ).toBeGreaterThanOrEqual(sorted.length);

    const title = screen.getByRole('heading', { level: 1 }).textContent;
    expect(Object.values(headlines)).toContain(title);
    const isNeutral = title === headlines['as-usual'];
    expect(/lately/.test(title)).toBe(!isNeutral);
    if (isNeutral) expect(container.querySelector('[data-flagged]')).toBeNull();
  },
);
