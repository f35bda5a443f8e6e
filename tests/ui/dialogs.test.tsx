import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '../../src/ui/confirm-dialog';
import { openLayers } from '../../src/ui/layers';
import { Sheet } from '../../src/ui/sheet';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Log
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title="What to log" footer={<p>foot</p>}>
        <button type="button">Drink</button>
      </Sheet>
    </>
  );
}

function openSheet(): HTMLElement {
  render(<Page />);
  const trigger = screen.getByRole('button', { name: 'Log' });
  trigger.focus();
  fireEvent.click(trigger);
  return trigger;
}

describe('a sheet', () => {
  it('is a modal dialog with its title as name', () => {
    openSheet();
    const sheet = screen.getByRole<HTMLDialogElement>('dialog', { name: 'What to log' });
    expect(sheet.open).toBe(true);
    expect(openLayers.value).toHaveLength(1);
  });

  it('closes with its button and gives the focus back', () => {
    const trigger = openSheet();
    screen.getByRole('button', { name: 'Drink' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('Drink')).toBeNull();
    expect(document.activeElement).toBe(trigger);
    expect(openLayers.value).toHaveLength(0);
  });

  it('closes on Esc and the back gesture, which arrive as a cancel event', () => {
    openSheet();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByText('Drink')).toBeNull();
  });

  it('closes on a press on the backdrop, not on one inside', () => {
    openSheet();
    const inside = screen.getByRole('button', { name: 'Drink' });
    fireEvent.pointerDown(inside);
    fireEvent.click(inside);
    expect(screen.queryByText('Drink')).not.toBeNull();
    const sheet = screen.getByRole('dialog');
    fireEvent.pointerDown(inside);
    fireEvent.click(sheet); // a drag that began inside
    expect(screen.queryByText('Drink')).not.toBeNull();
    fireEvent.pointerDown(sheet);
    fireEvent.click(sheet);
    expect(screen.queryByText('Drink')).toBeNull();
  });

  it('holds nothing while it is closed', () => {
    render(<Page />);
    expect(screen.queryByText('Drink')).toBeNull();
  });

  it('that leaves the page while open is no longer a layer', () => {
    const { unmount } = render(
      <Sheet open onClose={() => {}} title="Log">
        rows
      </Sheet>,
    );
    expect(openLayers.value).toHaveLength(1);
    unmount();
    expect(openLayers.value).toHaveLength(0);
  });
});

describe('a confirmation', () => {
  it('waits for the typed word', () => {
    const onConfirm = vi.fn();
    render(
      <ConfirmDialog
        open
        title="Delete everything"
        word="delete"
        confirmLabel="Delete 90 days"
        onConfirm={onConfirm}
        onCancel={() => {}}
      >
        Nothing can bring it back.
      </ConfirmDialog>,
    );
    expect(screen.getByRole('alertdialog', { name: 'Delete everything' })).toBeDefined();
    const confirm = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete 90 days' });
    const field = screen.getByRole('textbox', { name: 'Type delete to confirm' });
    expect(confirm.disabled).toBe(true);
    fireEvent.input(field, { target: { value: 'delet' } });
    fireEvent.submit(confirm.closest('form') ?? field);
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: ' Delete' } });
    expect(confirm.disabled).toBe(false);
    fireEvent.submit(confirm.closest('form') ?? field);
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('can be left without doing anything', () => {
    const onCancel = vi.fn();
    render(
      <ConfirmDialog
        open
        title="Replace"
        confirmLabel="Replace"
        onConfirm={() => {}}
        onCancel={onCancel}
      >
        text
      </ConfirmDialog>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
