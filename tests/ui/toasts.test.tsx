import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../src/ui/sheet';
import { ToastHost } from '../../src/ui/toast-host';
import { currentToast, dismissToast, showToast, TOAST_MS } from '../../src/ui/toasts';

const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const show = (text: string, undo?: () => unknown) => act(() => void showToast({ text, undo }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  while (currentToast.value) dismissToast(currentToast.value.id);
  vi.useRealTimers();
});

describe('a toast', () => {
  it('is announced and goes after eight seconds', async () => {
    render(<ToastHost />);
    await show('Deleted: 250 ml at 11:40');
    expect(screen.getByRole('status').textContent).toBe('Deleted: 250 ml at 11:40');
    await wait(TOAST_MS - 1);
    expect(screen.queryByText('Deleted: 250 ml at 11:40')).not.toBeNull();
    await wait(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stays while it is hovered', async () => {
    render(<ToastHost />);
    await show('Deleted');
    fireEvent.mouseEnter(screen.getByRole('status'));
    await wait(TOAST_MS * 10);
    expect(screen.queryByText('Deleted')).not.toBeNull();
    fireEvent.mouseLeave(screen.getByRole('status'));
    await wait(TOAST_MS);
    expect(screen.queryByText('Deleted')).toBeNull();
  });

  it('stays while its button has the focus', async () => {
    render(<ToastHost />);
    await show('Deleted', () => {});
    screen.getByRole('button', { name: 'Undo' }).focus();
    await wait(TOAST_MS * 10);
    expect(screen.queryByText('Deleted')).not.toBeNull();
    screen.getByRole('button', { name: 'Undo' }).blur();
    await wait(TOAST_MS);
    expect(screen.queryByText('Deleted')).toBeNull();
  });

  it('undoes once and says so', async () => {
    const undo = vi.fn(async () => {});
    render(<ToastHost />);
    await show('Deleted', undo);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await wait(0);
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Undone.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('admits when undoing failed', async () => {
    render(<ToastHost />);
    await show('Deleted', () => Promise.reject(new Error('disk full')));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await wait(0);
    expect(screen.getByRole('status').textContent).toBe(
      'That could not be undone. Nothing else changed.',
    );
  });

  it('gives way to a newer one and comes back if its time is not over', async () => {
    render(<ToastHost />);
    await show('First', () => {});
    await wait(1000);
    await show('Second');
    expect(screen.queryByText('First')).toBeNull();
    expect(screen.queryByText('Second')).not.toBeNull();
    await act(() => dismissToast(currentToast.value?.id ?? 0));
    expect(screen.queryByText('First')).not.toBeNull();
    await wait(7000);
    expect(screen.queryByText('First')).toBeNull();
  });

  it('is shown inside the open sheet, where it can be reached', async () => {
    render(
      <>
        <ToastHost />
        <Sheet open onClose={() => {}} title="Log">
          content
        </Sheet>
      </>,
    );
    await show('250 ml logged', () => {});
    expect(screen.getAllByText('250 ml logged')).toHaveLength(1);
    expect(screen.getByText('250 ml logged').closest('dialog')).not.toBeNull();
  });
});
