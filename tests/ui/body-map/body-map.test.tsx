import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { type RegionId, regions } from '../../../src/core/regions';
import { BodyMap } from '../../../src/ui/body-map/body-map';
import { broadFigure } from '../../../src/ui/body-map/broad-figure';
import { calloutSizes, calloutsOf } from '../../../src/ui/body-map/callouts';
import { frame, middleX } from '../../../src/ui/body-map/figure';
import { FigurePicker } from '../../../src/ui/body-map/figure-picker';
import { NearRegions } from '../../../src/ui/body-map/near-regions';
import { SorenessLegend } from '../../../src/ui/body-map/soreness-legend';
import { drawings } from './every-drawing';

describe('the picture', () => {
  test('says in words what it shows in its view, the sorest first', () => {
    render(
      <BodyMap
        figure={broadFigure}
        view="back"
        values={{ 'glute-right': 3, 'calf-left': 6.5, 'quad-left': 9, 'lat-left': 0 }}
      />,
    );
    expect(
      screen.getByRole('img', {
        name: 'Back of the body: left calf 6.5 of 10 and right glute 3 of 10',
      }),
    ).toBeTruthy();
  });

  test('says nothing where something beside it does', () => {
    const { container } = render(<BodyMap figure={broadFigure} view="front" decorative />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('has lines over a region from 7 up', () => {
    const hatched = (value: number) => {
      const { container, unmount } = render(
        <BodyMap figure={broadFigure} view="back" values={{ 'calf-left': value }} />,
      );
      const count = container.querySelectorAll('[data-region="calf-left"] path').length;
      unmount();
      return count === 2;
    };
    expect([6, 6.9, 7, 10].map(hatched)).toEqual([false, true, true, true]);
  });

  test('calls out the worst four and no more', () => {
    const { container } = render(
      <BodyMap
        figure={broadFigure}
        view="back"
        callouts="worst"
        values={{ 'calf-left': 7, 'calf-right': 6, 'glute-left': 5, 'lat-left': 4, 'lat-right': 3 }}
      />,
    );
    const badges = [...container.querySelectorAll('circle + text')].map((text) => text.textContent);
    expect(badges.sort()).toEqual(['4', '5', '6', '7']);
  });

  test('has the letter of the right side on the left of the front', () => {
    for (const [view, letters] of [
      ['front', 'RL'],
      ['back', 'LR'],
    ] as const) {
      const { container, unmount } = render(<BodyMap figure={broadFigure} view={view} sides />);
      const texts = [...container.querySelectorAll('text')];
      texts.sort((a, b) => Number(a.getAttribute('x')) - Number(b.getAttribute('x')));
      expect(texts.map((text) => text.textContent).join('')).toBe(letters);
      unmount();
    }
  });
});

describe.each(drawings)('a callout on the $name', ({ drawing, outlines }) => {
  const ids = outlines.map(({ id }) => id);

  test('stands outside the middle of the body, in the shown frame, on its own side', () => {
    for (const size of ['large', 'small'] as const) {
      const { radius, room } = calloutSizes[size];
      for (const id of ids) {
        const [callout, ...others] = calloutsOf(drawing, [id], size);
        expect(others).toEqual([]);
        expect(callout, id).toBeDefined();
        if (!callout) continue;
        const { badge, dot } = callout;
        if (!regions.some((region) => region.id === id && region.side === 'middle')) {
          expect(Math.sign(badge.x - middleX), id).toBe(Math.sign(dot.x - middleX));
        }
        expect(Math.abs(badge.x - middleX) + radius).toBeLessThanOrEqual(middleX + room);
        expect(badge.y + radius).toBeLessThanOrEqual(frame.height);
      }
    }
  });

  test('never lies on another', () => {
    for (let i = 0; i + 4 <= ids.length; i += 2) {
      const four: RegionId[] = ids.slice(i, i + 4);
      const placed = calloutsOf(drawing, four, 'small');
      expect(placed, four.join()).toHaveLength(4);
      for (const a of placed) {
        for (const b of placed) {
          if (a === b) continue;
          const apart = Math.hypot(a.badge.x - b.badge.x, a.badge.y - b.badge.y);
          expect(apart, `${a.id} ${b.id}`).toBeGreaterThanOrEqual(2 * calloutSizes.small.radius);
        }
      }
    }
  });
});

test('the legend has a number beside every colour', () => {
  render(<SorenessLegend />);
  const entries = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(entries).toEqual(['1–2 barely', '3–4 notice', '5–6 sore', '7–8 very', '9–10 worst']);
});

test('neither figure is chosen beforehand, and both are named', async () => {
  const chosen: string[] = [];
  render(<FigurePicker value={null} onChange={(figure) => chosen.push(figure)} />);
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
  screen.getByRole('radio', { name: 'Narrow shoulders' }).click();
  expect(chosen).toEqual(['narrow']);
});

test('regions a tap may have meant are one press away', () => {
  const chosen: string[] = [];
  render(<NearRegions regions={['knee-left']} onChoose={(id) => chosen.push(id)} />);
  screen.getByRole('button', { name: 'Left knee' }).click();
  expect(chosen).toEqual(['knee-left']);
});
