import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boxOf } from '../../../src/core/body-map/outline';
import { type RegionId, regionName, regionOf, regions } from '../../../src/core/regions';
import { setPreferences } from '../../../src/db/preferences';
import { allRecords } from '../../../src/db/records';
import { CheckInPage } from '../../../src/features/check-in/check-in-page';
import { bodyMapWords } from '../../../src/ui/body-map/body-map-words';
import { middleX } from '../../../src/ui/body-map/figure';
import { recordLine } from '../../../src/ui/records/record-line';
import { clearStorage } from '../../support/clear-storage';
import { drawings } from '../../ui/body-map/every-drawing';

beforeEach(clearStorage);
afterEach(async () => {
  cleanup();
  await clearStorage();
});

const sided = regions.filter(({ side }) => side !== 'middle').map(({ id }) => id);
const anySided = fc.constantFrom(...sided);
const sideWord = (id: RegionId) => (regionOf(id).side === 'left' ? 'Left' : 'Right');

async function openForm(way: 'map' | 'list', figure: 'broad' | 'narrow') {
  cleanup();
  await clearStorage();
  await setPreferences({ bodyWay: way, figure });
  const onSaved = vi.fn();
  render(
    <CheckInPage
      id={undefined}
      wishes={new URLSearchParams('body=mark')}
      backHref="#/"
      onSaved={onSaved}
    />,
  );
  return async () => {
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    const [record] = await allRecords('check-in');
    if (!record) throw new Error('nothing stored');
    return record;
  };
}

const fail = (): never => {
  throw new Error('no such drawing');
};

const toldWith = async (text: string) =>
  waitFor(() => {
    const told = screen.getAllByRole('status').map(({ textContent }) => textContent ?? '');
    expect(
      told.some((said) => said.includes(text)),
      text,
    ).toBe(true);
  });

describe('left is the person’s own left', () => {
  test.each(drawings)(
    'in the drawing $name: seen from behind on the left, from the front on the right',
    ({ view, outlines }) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...outlines.filter(({ id }) => sided.includes(id))),
          (outline) => {
            const { left, width } = boxOf(outline.rings);
            const isOnTheLeft = left + width / 2 < middleX;
            expect(
              (regionOf(outline.id).side === 'left') ===
                (view === 'back' ? isOnTheLeft : !isOnTheLeft),
            ).toBe(true);
            expect(bodyMapWords.region(outline.id, 'soreness', 4, undefined)).toBe(
              `${regionName(outline.id)}, soreness 4 of 10`,
            );
          },
        ),
      );
    },
  );

  test('in every name: its first word is the side of its id', () => {
    fc.assert(
      fc.property(anySided, (id) => {
        expect(id.endsWith(regionOf(id).side)).toBe(true);
        expect(regionName(id).startsWith(`${sideWord(id)} `)).toBe(true);
        expect(regionOf(regionOf(id).opposite).side).not.toBe(regionOf(id).side);
      }),
    );
  });

  test('from the press on any drawing to the announcement, the stored record and the journal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: drawings.length - 1 }), fc.nat(), async (drawn, at) => {
        const { figure, view, outlines } = drawings[drawn] ?? fail();
        const choices = outlines.filter(({ id }) => sided.includes(id));
        const { id } = choices[at % choices.length] ?? { id: 'calf-left' as const };
        const save = await openForm('map', figure.id);
        await screen.findAllByRole('group', { name: bodyMapWords.view(view) });
        const group = screen.getByRole('group', { name: bodyMapWords.view(view) });
        const button = [...group.querySelectorAll('button')].find((one) =>
          one.getAttribute('aria-label')?.startsWith(`${regionName(id)},`),
        );
        if (!button) throw new Error(`${id} is not on the map`);
        fireEvent.click(button);
        await toldWith(`${regionName(id)}, soreness 3 of 10`);
        const record = await save();
        expect(record.soreness).toEqual({ [id]: 3 });
        const line = recordLine(
          { kind: 'check-in', record },
          { volumeUnit: 'ml', distanceUnit: 'km' },
        );
        expect(`${line.title} ${line.detail}`).toContain(`${regionName(id)} 3`);
      }),
      { numRuns: 12 },
    );
  });

  test('from the list to the announcement and the stored record', async () => {
    await fc.assert(
      fc.asyncProperty(anySided, async (id) => {
        const save = await openForm('list', 'broad');
        const score = await screen.findByRole('button', {
          name: `${regionName(id)}, soreness 0 of 10`,
        });
        fireEvent.keyDown(score, { key: '4' });
        await screen.findByRole('button', { name: `${regionName(id)}, soreness 4 of 10` });
        expect((await save()).soreness).toEqual({ [id]: 4 });
      }),
      { numRuns: 8 },
    );
  });
});
