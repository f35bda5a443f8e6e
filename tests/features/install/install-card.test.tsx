import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { InstallCard } from '../../../src/features/install/install-card';
import { InstallFirst } from '../../../src/features/install/install-first';
import { installWords as words } from '../../../src/features/install/install-words';
import { watchInstall } from '../../../src/platform/install';
import { patiently } from '../../support/patiently';

beforeAll(watchInstall);

describe('help with installing', () => {
  test('names the browser menu where no offer comes', () => {
    render(<InstallCard />);
    expect(screen.getByText(words.menu)).toBeTruthy();
  });

  test('on iOS comes before the first word, with its three steps and a way on', () => {
    const onContinue = vi.fn();
    render(<InstallFirst onContinue={onContinue} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...words.iosSteps,
    ]);
    fireEvent.click(screen.getByRole('button', { name: words.goOn }));
    expect(onContinue).toHaveBeenCalledOnce();
  });

  test('goes by the browser’s own question where there is one, then goes away', async () => {
    const { container } = render(<InstallCard />);
    const prompt = vi.fn(async () => {});
    dispatchEvent(
      Object.assign(new Event('beforeinstallprompt'), {
        prompt,
        userChoice: Promise.resolve({ outcome: 'accepted' }),
      }),
    );
    fireEvent.click(await screen.findByRole('button', { name: words.install }));
    expect(prompt).toHaveBeenCalledOnce();
    dispatchEvent(new Event('appinstalled'));
    await patiently(() => expect(container.textContent).toBe(''));
  });
});
