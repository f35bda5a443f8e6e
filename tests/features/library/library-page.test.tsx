import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { bodyGroups } from '../../../src/core/regions';
import { stretchLibrary } from '../../../src/core/stretches/stretch-library';
import { LibraryPage } from '../../../src/features/library/library-page';
import { libraryWords as words } from '../../../src/features/library/library-words';
import { StretchPage } from '../../../src/features/library/stretch-page';

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const hrefs = () =>
  within(screen.getByRole('list'))
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('the stretch library', () => {
  it('shows every stretch under exactly one part of the body', async () => {
    render(<LibraryPage />);
    const seen: (string | null)[] = [];
    for (const { id } of bodyGroups) {
      await choose(words.groupName(id));
      seen.push(...hrefs());
    }
    expect(seen.sort()).toEqual(stretchLibrary.map(({ id }) => `#/stretch/${id}`).sort());
  });

  it('never draws more than 1,500 nodes at once', async () => {
    const { container } = render(<LibraryPage />);
    for (const { id } of bodyGroups) {
      await choose(words.groupName(id));
      expect(container.querySelectorAll('*').length).toBeLessThan(1500);
    }
  });

  it('leaves those on the floor out for somebody at a desk, and says how many are left', async () => {
    render(<LibraryPage />);
    await choose(words.groupName('legs'));
    await choose(words.placeName('desk'));
    expect(hrefs()).not.toContain('#/stretch/butterfly');
    expect(screen.getByRole('status').textContent).toBe(words.found(hrefs().length));
  });
});

describe('one stretch', () => {
  it('tells its steps, easier and stronger forms and when to leave it out', () => {
    render(<StretchPage id="standing-calf" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    for (const term of [words.easier, words.stronger, words.notWhen]) {
      expect(screen.getByText(term)).toBeTruthy();
    }
  });

  it('is shown for either side, and logs what it reaches', async () => {
    render(<StretchPage id="standing-calf" />);
    expect(screen.getByRole('img', { name: /right leg straight/ })).toBeTruthy();
    await choose(words.left);
    expect(screen.getByRole('img', { name: /left leg straight/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.log }).getAttribute('href')).toBe(
      '#/log/stretch?region=calf',
    );
  });

  it('offers no side where both are stretched at once', () => {
    render(<StretchPage id="childs-pose" />);
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
  });
});
