import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { WhenFields } from '../../../src/ui/form/when-fields';

const TODAY = '2026-11-24';
const open = (props: Partial<Parameters<typeof WhenFields>[0]> = {}) => {
  const onChange = vi.fn();
  render(
    <WhenFields
      draft={{ day: TODAY, time: '12:00' }}
      today={TODAY}
      errors={() => undefined}
      onChange={onChange}
      {...props}
    />,
  );
  return onChange;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const later = () => screen.getByRole<HTMLButtonElement>('button', { name: 'A day later' });

describe('the day', () => {
  test('steps back, over the ends of months', () => {
    const onChange = open({ draft: { day: '2026-03-01' } });
    press('A day earlier');
    expect(onChange).toHaveBeenCalledWith({ day: '2026-02-28' });
    press('A day later');
    expect(onChange).toHaveBeenCalledWith({ day: '2026-03-02' });
  });

  test('stops at today, unless days to come may be chosen', () => {
    open();
    expect(later().disabled).toBe(true);
  });

  test('goes on into the future for a booking', () => {
    const onChange = open({ future: true });
    press('A day later');
    expect(onChange).toHaveBeenCalledWith({ day: '2026-11-25' });
  });

  test('that cannot be read stays as typed', () => {
    const onChange = open({ draft: { day: '' } });
    press('A day earlier');
    expect(onChange).toHaveBeenCalledWith({ day: '' });
  });
});

describe('the time', () => {
  const hint = 'After midnight: on the clock that is Wed 25 November.';

  test('after midnight and before the day start names the date on the clock', () => {
    open({ draft: { day: TODAY, time: '00:30' }, dayStartHour: 3 });
    expect(screen.getByText(hint)).toBeTruthy();
  });

  test.each([
    ['from the day start on', '03:00', 3],
    ['with days that begin at midnight', '00:30', 0],
    ['while it is empty', '', 3],
    ['while it cannot be read', '00:', 3],
  ])('says nothing %s', (_when, time, dayStartHour) => {
    open({ draft: { day: TODAY, time }, dayStartHour });
    expect(screen.queryByText(/^After midnight/)).toBeNull();
  });

  test('is not asked for where a record has none', () => {
    open({ draft: { day: TODAY } });
    expect(screen.queryByLabelText('Time')).toBeNull();
  });
});
