import { describe, expect, it, vi } from 'vitest';
import { faded, onLookChange } from '../../../src/ui/charts/chart-look';
import { patiently } from '../../support/patiently';

describe('the look of a chart', () => {
  it('fades a colour as computed styles give it', () => {
    expect(faded('rgb(191, 74, 38)', 0.4)).toBe('rgba(191, 74, 38, 0.4)');
    expect(faded('rgba(0, 0, 0, 0.9)', 0.2)).toBe('rgba(0, 0, 0, 0.2)');
  });

  it('follows a change of theme until it is told to stop', async () => {
    const changed = vi.fn();
    const stop = onLookChange(changed);
    document.documentElement.dataset.theme = 'dark';
    await patiently(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
    document.documentElement.dataset.theme = 'light';
    await new Promise((resolve) => setTimeout(resolve));
    expect(changed).toHaveBeenCalledTimes(1);
    delete document.documentElement.dataset.theme;
  });
});
