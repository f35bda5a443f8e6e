import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { AwayCard } from '../../../src/features/reminders/away-card';
import { remindersWords as words } from '../../../src/features/reminders/reminders-words';
import { onReturn } from '../../../src/platform/idle';

it('counts five minutes away as a break, and offers to log it', async () => {
  let watch: (EventTarget & { userState: string }) | undefined;
  class Watch extends EventTarget {
    userState = 'active';
    screenState = 'unlocked';
    async start() {
      watch = this;
    }
  }
  vi.stubGlobal('IdleDetector', Watch);
  const back = vi.fn();
  await onReturn(back);
  render(<AwayCard />);
  expect(screen.queryByText(words.logAway)).toBeNull();

  if (!watch) throw new Error('Nobody watches');
  watch.userState = 'idle';
  watch.dispatchEvent(new Event('change'));
  expect(back).not.toHaveBeenCalled();
  watch.userState = 'active';
  watch.dispatchEvent(new Event('change'));
  expect(back).toHaveBeenCalledOnce();
  expect((await screen.findByText(words.logAway)).getAttribute('href')).toBe('#/log/stretch');
});
