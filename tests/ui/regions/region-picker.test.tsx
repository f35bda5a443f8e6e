import { fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { type RegionId, regionName, regions } from '../../../src/core/regions';
import { type BodySettings, BodySettingsContext } from '../../../src/ui/regions/body-settings';
import { RegionPicker } from '../../../src/ui/regions/region-picker';

function Page({
  start,
  onChange,
}: {
  start: readonly string[];
  onChange: (r: RegionId[]) => void;
}) {
  const [values, setValues] = useState(start);
  return (
    <RegionPicker
      legend="Worked mostly"
      hint="You can leave it open."
      values={values}
      onChange={(chosen) => {
        setValues(chosen);
        onChange(chosen);
      }}
    />
  );
}

function picker(...start: string[]) {
  const onChange = vi.fn<(regions: RegionId[]) => void>();
  render(<Page start={start} onChange={onChange} />);
  return onChange;
}

const openList = () =>
  fireEvent.click(screen.getByRole('button', { name: /^(Choose|Change) regions$/ }));

const find = (text: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Find a muscle' }), {
    target: { value: text },
  });

const boxes = () => screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));

describe('the region picker', () => {
  it('is a named group that says when nothing is chosen', () => {
    picker();
    const group = screen.getByRole('group', { name: 'Worked mostly' });
    expect(within(group).getByText('None chosen')).toBeTruthy();
  });

  it('offers every region once, by the name of its own side', () => {
    picker();
    openList();
    expect(boxes().sort()).toEqual(regions.map(({ id }) => regionName(id)).sort());
  });

  it('has tables with the columns "Your left" and "Your right", left first', () => {
    picker();
    openList();
    const legs = screen.getByRole('table', { name: 'Legs and hips' });
    expect(
      within(legs)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Muscle or joint', 'Your left', 'Your right']);
    const calf = within(legs).getByRole('row', { name: /^Calf/ });
    expect(
      within(calf)
        .getAllByRole('checkbox')
        .map((box) => box.getAttribute('value')),
    ).toEqual(['calf-left', 'calf-right']);
  });

  it('shows a place on the mid-line with a single box', () => {
    picker();
    openList();
    const row = screen.getByRole('row', { name: /^Upper spine/ });
    expect(within(row).getAllByRole('checkbox')).toHaveLength(1);
  });

  it('gives the chosen regions in the order of the body list', () => {
    const onChange = picker('calf-left');
    openList();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Right neck and upper shoulder' }));
    expect(onChange).toHaveBeenLastCalledWith(['upper-trap-right', 'calf-left']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Left calf' }));
    expect(onChange).toHaveBeenLastCalledWith(['upper-trap-right']);
  });

  it.each([
    ['gastro', ['Left calf', 'Right calf']],
    ['  CALF lower', ['Left calf', 'Right calf', 'Left lower calf', 'Right lower calf']],
    ['lumbar', ['Lower spine']],
    ['left jaw', ['Left jaw', 'Right jaw']],
    ['middle cervical', ['Neck, middle']],
  ])('finds by plain name, anatomy, area and side: %s', (text, found) => {
    picker();
    openList();
    find(text);
    expect(boxes()).toEqual(found);
    expect(
      screen.getAllByRole('status').some(({ textContent }) => /row/.test(textContent ?? '')),
    ).toBe(true);
  });

  it('says so when nothing is found', () => {
    picker();
    openList();
    find('tail');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/No muscle by that name/)).toBeTruthy();
  });

  it('does not send the form around it when Enter is pressed in the search', () => {
    picker();
    openList();
    const pressed = fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
    expect(pressed).toBe(false);
  });

  it('lets go of a chip, says so, and keeps the focus near', () => {
    const onChange = picker('calf-left', 'knee-right');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Left calf' }));
    expect(onChange).toHaveBeenLastCalledWith(['knee-right']);
    expect(screen.getByText('Left calf removed')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change regions' }));
  });

  it('shows its error inside the group', () => {
    render(
      <RegionPicker legend="Where" values={[]} onChange={() => {}} error="Choose a region." />,
    );
    const group = screen.getByRole('group', { name: 'Where' });
    const described = group.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Choose a region.');
  });
});

describe('the region picker with a map', () => {
  const onMap = (settings: Partial<BodySettings> = {}, ...start: string[]) => {
    const onChange = vi.fn<(regions: RegionId[]) => void>();
    const onWay = vi.fn();
    const onFigure = vi.fn();
    render(
      <BodySettingsContext.Provider
        value={{ way: 'map', figure: 'broad', onWay, onFigure, ...settings }}
      >
        <Page start={start} onChange={onChange} />
      </BodySettingsContext.Provider>,
    );
    openList();
    return { onChange, onWay, onFigure };
  };

  it('chooses a region by a tap and lets it go by another', async () => {
    const { onChange } = onMap({}, 'knee-right');
    const calf = await screen.findByRole('button', { name: 'Left calf' });
    fireEvent.click(calf);
    expect(onChange).toHaveBeenLastCalledWith(['knee-right', 'calf-left']);
    expect(calf.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Done, 2 regions' })).toBeTruthy();
    fireEvent.click(calf);
    expect(onChange).toHaveBeenLastCalledWith(['knee-right']);
  });

  it("has the person's left on either side of the body", async () => {
    const { onChange } = onMap();
    fireEvent.click(await screen.findByRole('radio', { name: 'Front' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Left front of thigh' }));
    expect(onChange).toHaveBeenLastCalledWith(['quad-left']);
  });

  it('hands over the wish for the list, which says the same', async () => {
    const { onWay } = onMap();
    fireEvent.click(await screen.findByRole('radio', { name: 'List' }));
    expect(onWay).toHaveBeenCalledWith('list');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('is the list for whoever took the list last', () => {
    const { onChange } = onMap({ way: 'list' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Left calf' }));
    expect(onChange).toHaveBeenLastCalledWith(['calf-left']);
  });

  it('asks for a figure first where nobody chose one', async () => {
    const { onFigure } = onMap({ figure: null });
    fireEvent.click(await screen.findByRole('radio', { name: 'Narrow shoulders' }));
    expect(onFigure).toHaveBeenCalledWith('narrow');
  });
});
