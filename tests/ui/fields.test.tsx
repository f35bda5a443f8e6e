import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DateInput, TimeInput } from '../../src/ui/date-input';
import { NumberInput } from '../../src/ui/number-input';
import { Select } from '../../src/ui/select';
import { TextArea, TextInput } from '../../src/ui/text-input';

const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');

describe('a field', () => {
  it('ties hint and problem to its input', () => {
    render(
      <TextInput
        label="Therapist"
        hint="Stays on this device."
        error="Enter a name."
        value=""
        onInput={() => {}}
      />,
    );
    const input = screen.getByRole('textbox', { name: 'Therapist' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(described(input)).toBe('Enter a name. | Stays on this device.');
  });

  it('without a problem is not marked', () => {
    render(<TextArea label="Note" value="" onInput={() => {}} />);
    const input = screen.getByRole('textbox', { name: 'Note' });
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(input.hasAttribute('aria-describedby')).toBe(false);
  });

  it('can keep its label for screen readers alone', () => {
    render(<TextInput type="search" label="Find a muscle" hideLabel value="" onInput={() => {}} />);
    expect(screen.getByRole('searchbox', { name: 'Find a muscle' })).toBeDefined();
  });

  it('for numbers gives the draft as typed and reads its unit', () => {
    const onInput = vi.fn();
    render(<NumberInput label="Distance" unit="km" value="5" onInput={onInput} />);
    const input = screen.getByRole('textbox', { name: 'Distance' });
    expect(described(input)).toBe('km');
    expect(input.getAttribute('inputmode')).toBe('decimal');
    fireEvent.input(input, { target: { value: '5,5' } });
    expect(onInput).toHaveBeenCalledWith('5,5');
  });

  it('for days and times uses the pickers of the platform', () => {
    const onDay = vi.fn();
    const onTime = vi.fn();
    render(
      <>
        <DateInput label="Day" value="2026-11-12" max="2026-11-24" onInput={onDay} />
        <TimeInput label="Time" value="07:30" onInput={onTime} />
      </>,
    );
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-10' } });
    fireEvent.input(screen.getByLabelText('Time'), { target: { value: '08:00' } });
    expect(screen.getByLabelText('Day').getAttribute('max')).toBe('2026-11-24');
    expect(onDay).toHaveBeenCalledWith('2026-11-10');
    expect(onTime).toHaveBeenCalledWith('08:00');
  });
});

describe('a select', () => {
  const options = [
    { value: 'run', label: 'Run' },
    { label: 'Water', options: [{ value: 'swim', label: 'Swim' }] },
  ] as const;

  it('shows its placeholder until something is chosen', () => {
    const onChange = vi.fn();
    render(
      <Select
        label="Activity"
        placeholder="Choose"
        options={options}
        value={undefined}
        onChange={onChange}
      />,
    );
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Activity' });
    expect(select.value).toBe('');
    fireEvent.change(select, { target: { value: 'swim' } });
    expect(onChange).toHaveBeenCalledWith('swim');
  });

  it('shows what is chosen', () => {
    render(
      <Select<'run' | 'swim'>
        label="Activity"
        options={options}
        value="swim"
        onChange={() => {}}
      />,
    );
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Activity' }).value).toBe(
      'swim',
    );
  });
});
