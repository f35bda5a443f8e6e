import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatMinutes } from '../../src/ui/format';
import { readMinutes } from '../../src/ui/minutes-text';
import { Stepper } from '../../src/ui/stepper';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Slept({ first }: { first: number | null }) {
  const [value, setValue] = useState(first);
  return (
    <Stepper
      label="Slept"
      value={value}
      onChange={setValue}
      min={0}
      max={720}
      step={15}
      start={420}
      format={formatMinutes}
      parse={readMinutes}
      lessLabel="15 minutes less"
      moreLabel="15 minutes more"
    />
  );
}

const value = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Slept' });
const more = () => screen.getByRole('button', { name: '15 minutes more' });
const less = () => screen.getByRole('button', { name: '15 minutes less' });

describe('a stepper', () => {
  it('walks along the grid of its steps', () => {
    render(<Slept first={370} />);
    fireEvent.click(more());
    expect(value().value).toBe('6\u00a0h\u00a015');
    fireEvent.click(more());
    expect(value().value).toBe('6\u00a0h\u00a030');
    fireEvent.click(less());
    expect(value().value).toBe('6\u00a0h\u00a015');
  });

  it('starts from a likely value once it is pressed, not before', () => {
    render(<Slept first={null} />);
    expect(value().value).toBe('');
    expect(value().getAttribute('aria-valuetext')).toBe('not answered');
    fireEvent.click(more());
    expect(value().value).toBe('7\u00a0h');
  });

  it('stops at its ends', () => {
    render(<Slept first={720} />);
    expect(more()).toHaveProperty('disabled', true);
    fireEvent.keyDown(value(), { key: 'ArrowUp' });
    expect(value().getAttribute('aria-valuenow')).toBe('720');
  });

  it('answers to the arrow keys', () => {
    render(<Slept first={420} />);
    fireEvent.keyDown(value(), { key: 'ArrowUp' });
    expect(value().value).toBe('7\u00a0h\u00a015');
    fireEvent.keyDown(value(), { key: 'ArrowDown' });
    fireEvent.keyDown(value(), { key: 'ArrowDown' });
    expect(value().value).toBe('6\u00a0h\u00a045');
  });

  it('reads what is typed, within its range', () => {
    render(<Slept first={420} />);
    fireEvent.input(value(), { target: { value: '6:10' } });
    fireEvent.keyDown(value(), { key: 'Enter' });
    expect(value().value).toBe('6\u00a0h\u00a010');
    fireEvent.input(value(), { target: { value: '99 h' } });
    fireEvent.blur(value());
    expect(value().value).toBe('12\u00a0h');
  });

  it('keeps its value when it cannot read what is typed', () => {
    render(<Slept first={420} />);
    fireEvent.input(value(), { target: { value: 'long' } });
    fireEvent.blur(value());
    expect(value().value).toBe('7\u00a0h');
  });

  it('repeats while a button is held, and the release adds nothing', () => {
    render(<Slept first={420} />);
    fireEvent.pointerDown(more());
    for (const pause of [450, 110, 110]) {
      act(() => {
        vi.advanceTimersByTime(pause);
      });
    }
    fireEvent.pointerUp(more());
    fireEvent.click(more(), { detail: 1 });
    expect(value().value).toBe('7\u00a0h\u00a045');
    act(() => {
      vi.advanceTimersByTime(2000);
    });
    expect(value().value).toBe('7\u00a0h\u00a045');
  });
});
