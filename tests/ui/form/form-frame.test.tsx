import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../../src/core/log/entry';
import { controlId, fieldErrors } from '../../../src/ui/form/form-errors';
import { FormFrame } from '../../../src/ui/form/form-frame';
import type { FrameStatus } from '../../../src/ui/form/save-failure';

const missing: Problem = { field: 'minutes', reason: 'required' };

interface FormProps {
  readonly status?: FrameStatus;
  readonly problems?: readonly Problem[];
  readonly restored?: boolean;
  readonly draftKept?: boolean;
  readonly onSubmit?: () => void;
  readonly onStartOver?: () => void;
}

function Form(props: FormProps) {
  return (
    <FormFrame
      title="Workout"
      back={{ href: '#/', label: 'Back' }}
      status={props.status ?? 'editing'}
      problems={props.problems ?? []}
      restored={props.restored ?? false}
      draftKept={props.draftKept ?? true}
      copyHref="#/settings/data"
      onSubmit={props.onSubmit ?? vi.fn()}
      onStartOver={props.onStartOver ?? vi.fn()}
    >
      <input aria-label="Name" />
      <details>
        <summary>More</summary>
        <input id={controlId('minutes')} aria-label="Minutes" />
        <fieldset id={controlId('regions')}>
          <input type="checkbox" aria-label="Calf" />
        </fieldset>
      </details>
    </FormFrame>
  );
}

/** A form of which every try finds the same problems. */
function Failing({ problems }: { readonly problems: readonly Problem[] }) {
  const [tried, setTried] = useState(false);
  return <Form problems={tried ? problems : []} onSubmit={() => setTried(true)} />;
}

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const focused = () => document.activeElement?.getAttribute('aria-label');
const effects = () => new Promise((resolve) => setTimeout(resolve, 40));

describe('a try that fails', () => {
  test('takes the focus to the first problem, again at every try, and opens what hides it', async () => {
    render(<Failing problems={[missing]} />);
    const details = screen.getByText('More').closest('details');
    save();
    await effects();
    expect(focused()).toBe('Minutes');
    expect(details?.open).toBe(true);
    screen.getByLabelText('Name').focus();
    save();
    await effects();
    expect(focused()).toBe('Minutes');
    expect(screen.getByRole('alert').textContent).toBe('One answer needs a look.');
  });

  test('takes the focus into a group, whose frame cannot hold it', async () => {
    render(<Failing problems={[{ field: 'regions', reason: 'required' }]} />);
    save();
    await effects();
    expect(focused()).toBe('Calf');
  });

  test('goes to the sentence beside Save where no field is to blame', async () => {
    render(<Failing problems={[{ field: 'elsewhere', reason: 'required' }, missing]} />);
    save();
    await effects();
    expect(document.activeElement?.textContent).toBe('2 answers need a look.');
  });

  test('leaves the focus alone while the person types on', async () => {
    const { rerender } = render(<Form />);
    save();
    rerender(<Form status="saving" />);
    await effects();
    rerender(<Form status="storage-full" />);
    await effects();
    screen.getByLabelText('Name').focus();
    rerender(<Form problems={[missing]} />);
    await effects();
    expect(focused()).toBe('Name');
  });
});

describe('a save that the device refuses', () => {
  test('says what is safe when storage is full, and offers another try or a copy', () => {
    const onSubmit = vi.fn();
    render(<Form status="storage-full" onSubmit={onSubmit} />);
    expect(screen.getByText(/Your entry is still on screen\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Save a copy to a file' }).getAttribute('href')).toBe(
      '#/settings/data',
    );
  });

  test('offers to reload when another tab is newer', () => {
    render(<Form status="outdated" />);
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('an unfinished entry', () => {
  test('says that it is as it was left and can start over', () => {
    const onStartOver = vi.fn();
    render(<Form restored onStartOver={onStartOver} />);
    expect(screen.getByText('You left this unfinished. It is as you left it.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(onStartOver).toHaveBeenCalledOnce();
  });

  test('warns when the device does not keep it', () => {
    render(<Form draftKept={false} />);
    expect(screen.getByText(/not keeping your unfinished entry/)).toBeTruthy();
  });
});

test('a form whose record is gone leads to the journal and has nothing to save', () => {
  render(<Form status="missing" />);
  expect(screen.getByRole('heading', { name: 'This entry is gone' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('saving cannot be pressed twice', () => {
  render(<Form status="saving" />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Saving' }).disabled).toBe(true);
});

test('a field shows its first problem in words, with the range', () => {
  const errors = fieldErrors([
    { field: 'rpe', reason: 'out-of-range', min: 0, max: 10 },
    { field: 'rpe', reason: 'required' },
    { field: 'note', reason: 'too-long', max: 200 },
  ]);
  expect(errors('rpe')).toBe('Enter a number from 0 to 10.');
  expect(errors('note')).toBe('Keep it under 200 characters.');
  expect(errors('minutes')).toBeUndefined();
});
