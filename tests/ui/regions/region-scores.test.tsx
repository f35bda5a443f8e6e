import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { RegionId } from '../../../src/core/regions';
import { RegionScores } from '../../../src/ui/regions/region-scores';

type Values = Record<string, string>;

interface PageProps {
  start?: Values;
  first?: readonly RegionId[];
  untouched?: 'zero' | 'unknown';
  onChange: (values: Values) => void;
}

function Page({ start = {}, onChange, ...rest }: PageProps) {
  const [values, setValues] = useState(start);
  return (
    <RegionScores
      {...rest}
      legend="Where are you sore?"
      values={values}
      onChange={(changed) => {
        setValues(changed);
        onChange(changed);
      }}
    />
  );
}

function scores(props: Omit<PageProps, 'onChange'> = {}) {
  const onChange = vi.fn<(values: Values) => void>();
  render(<Page {...props} onChange={onChange} />);
  return onChange;
}

const scoreButton = (name: string) => screen.getByRole('button', { name });
const radio = (score: number) => screen.getByRole('radio', { name: new RegExp(`^${score} of 10`) });

describe('the list of scores', () => {
  it('takes two taps for a score, and tells it politely', () => {
    const onChange = scores();
    fireEvent.click(scoreButton('Left calf, soreness 0 of 10'));
    fireEvent.click(radio(4));
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenLastCalledWith({ 'calf-left': '4' });
    const told = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(told).toContain('Left calf, soreness 4 of 10');
    expect(screen.getByText('easy to notice')).toBeTruthy();
  });

  it('changes nothing while a score is only opened and closed', () => {
    const onChange = scores({ first: ['calf-left'] });
    fireEvent.click(scoreButton('Left calf, soreness 0 of 10'));
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('moves the focus to the scores and back to the button that opened them', () => {
    scores({ start: { 'knee-right': '3' } });
    const button = scoreButton('Right knee, soreness 3 of 10');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(radio(3));
    fireEvent.keyDown(radio(3), { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('closes on Enter without sending the form around it', () => {
    scores();
    const button = scoreButton('Left calf, soreness 0 of 10');
    fireEvent.click(button);
    expect(fireEvent.keyDown(radio(0), { key: 'Enter' })).toBe(false);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('takes a digit on the button and among the scores, and the focus follows', async () => {
    const onChange = scores();
    const button = scoreButton('Left calf, soreness 0 of 10');
    fireEvent.keyDown(button, { key: '7' });
    expect(onChange).toHaveBeenLastCalledWith({ 'calf-left': '7' });
    fireEvent.click(button);
    fireEvent.keyDown(radio(7), { key: '2' });
    expect(onChange).toHaveBeenLastCalledWith({ 'calf-left': '2' });
    await waitFor(() => expect(document.activeElement).toBe(radio(2)));
  });

  it('leaves shortcuts of the browser alone', () => {
    const onChange = scores();
    fireEvent.keyDown(scoreButton('Left calf, soreness 0 of 10'), { key: '1', ctrlKey: true });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('keeps left and right apart: the left column is the left of the person', () => {
    const onChange = scores();
    const row = screen.getByRole('row', { name: /^Back of thigh/ });
    const [left, right] = within(row).getAllByRole('button');
    if (left) fireEvent.keyDown(left, { key: '5' });
    if (right) fireEvent.keyDown(right, { key: '2' });
    expect(onChange).toHaveBeenLastCalledWith({ 'hamstring-left': '5', 'hamstring-right': '2' });
  });

  it('puts what is sore now or was lately on top, each row once', () => {
    scores({ start: { 'knee-right': '3' }, first: ['calf-left'] });
    const top = screen.getByRole('table', { name: 'Sore now or lately' });
    expect(
      within(top)
        .getAllByRole('rowheader')
        .map(({ firstChild }) => firstChild?.textContent),
    ).toEqual(['Knee', 'Calf']);
    expect(screen.getAllByRole('button', { name: /^Left calf,/ })).toHaveLength(1);
  });

  it('never moves a row that is marked later', () => {
    scores({ first: ['knee-left'] });
    fireEvent.keyDown(scoreButton('Left calf, soreness 0 of 10'), { key: '6' });
    const legs = screen.getByRole('table', { name: 'Legs and hips' });
    expect(within(legs).getByRole('button', { name: 'Left calf, soreness 6 of 10' })).toBeTruthy();
  });

  it('can leave an untouched region unknown, and take an answer back', () => {
    const onChange = scores({ untouched: 'unknown' });
    fireEvent.click(scoreButton('Left calf, soreness not answered'));
    fireEvent.click(radio(0));
    expect(onChange).toHaveBeenLastCalledWith({ 'calf-left': '0' });
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onChange).toHaveBeenLastCalledWith({});
  });

  it('stays far below the most nodes a view may have', () => {
    scores();
    expect(document.querySelectorAll('*').length).toBeLessThan(1000);
  });
});
