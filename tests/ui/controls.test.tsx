import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button';
import { Chip } from '../../src/ui/chip';
import { ChipGroup } from '../../src/ui/chip-group';
import { ChipSet } from '../../src/ui/chip-set';
import { FivePoint } from '../../src/ui/five-point';
import { IconButton } from '../../src/ui/icon-button';
import { ScorePicker } from '../../src/ui/score-picker';
import { Segmented } from '../../src/ui/segmented';
import { SorenessSlider } from '../../src/ui/soreness-slider';
import { Switch } from '../../src/ui/switch';

const kinds = [
  { value: 'stiff', label: 'Stiff' },
  { value: 'tender', label: 'Tender' },
  { value: 'sharp', label: 'Sharp' },
] as const;

describe('a button', () => {
  it('does not submit a form unless asked to', () => {
    render(<Button>Mark as booked</Button>);
    expect(screen.getByRole('button', { name: 'Mark as booked' })).toHaveProperty('type', 'button');
  });

  it('is a link when it leads somewhere', () => {
    render(<Button href="#/plan">Plan</Button>);
    expect(screen.getByRole('link', { name: 'Plan' }).getAttribute('href')).toBe('#/plan');
  });

  it('with a glyph alone has a spoken name', () => {
    const onClick = vi.fn();
    render(<IconButton icon="close" label="Close" onClick={onClick} />);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('a chip', () => {
  it('tells whether it is pressed and asks for the opposite', () => {
    const onPress = vi.fn();
    render(
      <Chip pressed onPress={onPress}>
        Both sides
      </Chip>,
    );
    const chip = screen.getByRole('button', { name: 'Both sides', pressed: true });
    fireEvent.click(chip);
    expect(onPress).toHaveBeenCalledWith(false);
  });

  it('group holds one choice under its legend', () => {
    const onChange = vi.fn();
    render(<ChipGroup legend="Kind" options={kinds} value="stiff" onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Kind' })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Stiff' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Sharp' }));
    expect(onChange).toHaveBeenCalledWith('sharp');
  });

  it('set keeps its choices in the order of the options', () => {
    const onChange = vi.fn();
    render(<ChipSet legend="Kinds" options={kinds} values={['sharp']} onChange={onChange} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stiff' }));
    expect(onChange).toHaveBeenLastCalledWith(['stiff', 'sharp']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sharp' }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('group tells its problem to screen readers', () => {
    render(
      <ChipGroup
        legend="Kind"
        options={kinds}
        value={undefined}
        onChange={() => {}}
        error="Choose one."
      />,
    );
    const group = screen.getByRole('group', { name: 'Kind' });
    const described = group.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Choose one.');
  });
});

it('a segmented control is a group of radio buttons', () => {
  const onChange = vi.fn();
  const views = [
    { value: 'front', label: 'Front' },
    { value: 'back', label: 'Back' },
  ] as const;
  render(<Segmented legend="View" options={views} value="front" onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'View' })).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: 'Back' }));
  expect(onChange).toHaveBeenCalledWith('back');
});

it('a switch reads as a switch with its hint', () => {
  const onChange = vi.fn();
  render(<Switch label="Desk breaks" hint="Every 45 min" checked={false} onChange={onChange} />);
  const toggle = screen.getByRole<HTMLInputElement>('switch', { name: 'Desk breaks' });
  expect(document.getElementById(toggle.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Every 45 min',
  );
  fireEvent.click(toggle);
  expect(onChange).toHaveBeenCalledWith(true);
});

describe('the soreness slider', () => {
  function Slider({ first }: { first: number | null }) {
    const [value, setValue] = useState(first);
    return <SorenessSlider label="Soreness of the left calf" value={value} onInput={setValue} />;
  }
  const slider = () =>
    screen.getByRole<HTMLInputElement>('slider', { name: 'Soreness of the left calf' });
  const spoken = () => slider().getAttribute('aria-valuetext');

  it('says in words what its number means', () => {
    render(<Slider first={6} />);
    expect(spoken()).toBe('6 of 10, sore with most movement');
    expect(screen.getByText('sore with most movement')).toBeDefined();
  });

  it('takes digits as scores', () => {
    render(<Slider first={6} />);
    fireEvent.keyDown(slider(), { key: '8' });
    expect(spoken()).toBe('8 of 10, changes how I move');
    fireEvent.keyDown(slider(), { key: '0' });
    expect(spoken()).toBe('0 of 10, nothing');
  });

  it('leaves shortcuts with digits to the browser', () => {
    render(<Slider first={6} />);
    fireEvent.keyDown(slider(), { key: '1', ctrlKey: true });
    expect(slider().value).toBe('6');
  });

  it('follows the drag of the native range', () => {
    render(<Slider first={null} />);
    fireEvent.input(slider(), { target: { value: '3' } });
    expect(spoken()).toBe('3 of 10, noticeable');
  });

  it('does not take silence for zero', () => {
    render(<Slider first={null} />);
    expect(spoken()).toBe('not answered');
    fireEvent.click(slider());
    expect(spoken()).toBe('0 of 10, nothing');
  });
});

describe('the score picker', () => {
  it('has every score in reach of one tap', () => {
    const onChange = vi.fn();
    render(<ScorePicker legend="Left calf" value={6} onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Left calf: sore with most movement' })).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    fireEvent.click(screen.getByRole('radio', { name: '10 of 10, the worst I can imagine' }));
    expect(onChange).toHaveBeenLastCalledWith(10);
  });

  it('takes digits, and takes an answer back', () => {
    const onChange = vi.fn();
    render(<ScorePicker legend="Left calf" value={6} onChange={onChange} clearable />);
    fireEvent.keyDown(screen.getByRole('group'), { key: '4' });
    expect(onChange).toHaveBeenLastCalledWith(4);
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});

describe('the five points', () => {
  const answers = ['worn out', 'a bit tired', 'all right', 'good', 'great'] as const;
  function Feeling() {
    const [value, setValue] = useState<number | null>(null);
    return <FivePoint label="Feeling" answers={answers} value={value} onChange={setValue} />;
  }

  it('start unanswered and can be unanswered again', () => {
    render(<Feeling />);
    expect(screen.getByRole('group', { name: 'Feeling: not answered' })).toBeDefined();
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(
      false,
    );
    fireEvent.click(screen.getByRole('radio', { name: 'a bit tired' }));
    expect(screen.getByRole('group', { name: 'Feeling: a bit tired' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Clear Feeling' }));
    expect(screen.getByRole('group', { name: 'Feeling: not answered' })).toBeDefined();
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(
      false,
    );
  });
});
