import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../../src/db/db';
import { addRecords, allRecords, saveRecord } from '../../../src/db/records';
import { columnsWords } from '../../../src/features/imports/columns-words';
import { ImportsPage } from '../../../src/features/imports/imports-page';
import { importsWords as words } from '../../../src/features/imports/imports-words';
import { ToastHost } from '../../../src/ui/toast-host';
import { currentToast, dismissToast } from '../../../src/ui/toasts';
import { words as uiWords } from '../../../src/ui/words';
import type { ImportProgress, ImportTasks } from '../../../src/workers/import-tasks';
import { fixtureBytes } from '../../support/import-file';
import { patiently } from '../../support/patiently';
import { drink } from '../../support/records';

/** Stands in the place of one task, where a test needs the desk to behave otherwise. */
let instead: Partial<ImportTasks> = {};
let tellProgress: (progress: ImportProgress) => void = () => {};

// No worker starts here: the same tasks run on the page.
vi.mock('../../../src/platform/import-desk', async () => {
  const { importTasks } = await import('../../../src/workers/import-tasks');
  class DeskClosed extends Error {}
  return {
    DeskClosed,
    openImportDesk: (onProgress: (progress: ImportProgress) => void) => {
      tellProgress = onProgress;
      let tasks = importTasks(onProgress);
      const underWay = new Set<(why: Error) => void>();
      const ask = (task: keyof ImportTasks) => (wish: never) =>
        new Promise((resolve, reject) => {
          underWay.add(reject);
          void (instead[task] ?? tasks[task])(wish).then(resolve, reject);
        });
      return {
        read: ask('read'),
        answer: ask('answer'),
        countRows: ask('countRows'),
        plan: ask('plan'),
        save: ask('save'),
        close() {
          for (const reject of underWay) reject(new DeskClosed());
          tasks = importTasks(onProgress);
        },
      };
    },
  };
});

afterEach(async () => {
  instead = {};
  for (let toast = currentToast.value; toast; toast = currentToast.value) dismissToast(toast.id);
  await Promise.all(db.tables.map((table) => table.clear()));
});

const fixture = (name: string, called = name) =>
  new File([new Uint8Array(fixtureBytes(name))], called);

async function open() {
  const { container } = render(
    <>
      <ImportsPage />
      <ToastHost />
    </>,
  );
  await screen.findByText(words.earlierNone);
  return container;
}

function choose(container: Element, ...files: readonly File[]) {
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { name });

/** Opens what is told of the first product. */
async function lookCloser() {
  const details = (await screen.findByText(words.closer)).closest('details');
  if (!details) throw new Error('nothing to open');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

/** Brings files from the choice to the result. */
async function bring(...files: readonly File[]) {
  const container = await open();
  choose(container, ...files);
  fireEvent.click(await screen.findByRole('button', { name: /^Add \d/ }));
  await screen.findByRole('heading', { name: /added$/ });
  return container;
}

describe('looking at files', () => {
  it('tells what they hold, and stores nothing', async () => {
    choose(await open(), fixture('apple-health.xml'), fixture('samsung-water.csv'));
    const title = await heading(words.lookedTitle);
    await patiently(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText(words.added(4))).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Drinks' })).toBeTruthy();
    expect(screen.getByText(/^2 to add, 1 January to 26 March/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Apple Health' })).toBeTruthy();
    expect(screen.getByText(words.dropped)).toBeTruthy();
    expect(await allRecords('drink')).toEqual([]);
  });

  it('counts anew when a question is answered, and shows the answer at once', async () => {
    choose(await open(), fixture('garmin-activities.csv'));
    await screen.findByText(/12 km/);
    const miles = screen.getByRole('radio', { name: words.answer('mi') });
    fireEvent.click(miles);
    expect(screen.getByRole('radio', { name: words.answer('mi'), checked: true })).toBeTruthy();
    expect(await screen.findByText(/18\.3 km/)).toBeTruthy();
  });

  it('takes further files to those looked at, and keeps what was answered', async () => {
    const data = { files: [], getData: () => fixtureBytes('samsung-water.csv').toString() };
    choose(await open(), fixture('garmin-activities.csv'));
    fireEvent.click(await screen.findByRole('radio', { name: words.answer('mi') }));
    fireEvent.paste(document.body, { clipboardData: data });
    expect(await screen.findByText(words.added(3))).toBeTruthy();
    expect(await screen.findByText(/18\.3 km/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: words.answer('mi'), checked: true })).toBeTruthy();
    expect(screen.getByText(/unit\. In garmin-activities\.csv\.$/)).toBeTruthy();
  });

  it('leaves out a kind that is switched off', async () => {
    choose(await open(), fixture('apple-health.xml'));
    fireEvent.click(await screen.findByRole('switch', { name: 'Sleep' }));
    press(
      await patiently(() => screen.getByRole('button', { name: words.add(2) }).textContent ?? ''),
    );
    await heading(words.savedTitle(2));
    expect(await allRecords('sleep')).toEqual([]);
  });

  it('says of each file that cannot be taken why, and what to do', async () => {
    const files = [
      new File(['SQLite format 3\0'], 'health.db'),
      new File([], 'empty.csv'),
      new File(['{"format":"limber-copy","version":1}'], 'limber.json'),
      new File(['hello'], 'letter.doc'),
    ];
    choose(await open(), ...files);
    expect(await screen.findByText(/the database of an app/)).toBeTruthy();
    expect(screen.getByText(/^The file is empty\. Export it again/)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.toRestore })).toBeTruthy();
    expect(screen.getByText('letter.doc')).toBeTruthy();
    expect(screen.getByText(words.nothing)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });

  it('asks what the columns of an unknown table mean', async () => {
    choose(await open(), new File(['when,how long\n2026-11-01,45\n2026-11-02,30'], 'my own.csv'));
    expect(await heading(words.mapTitle('my own.csv'))).toBeTruthy();
    press(columnsWords.leave);
    expect(await screen.findByText(words.explainFirst)).toBeTruthy();
  });

  it('of two hundred files at once stays a small page', async () => {
    const container = await open();
    const files = Array.from({ length: 200 }, (_, index) =>
      fixture('samsung-water.csv', `${index}.csv`),
    );
    choose(container, ...files);
    await lookCloser();
    expect(await screen.findByText(words.moreFiles(188))).toBeTruthy();
    expect(container.querySelectorAll('*').length).toBeLessThan(1_500);
  });

  it('takes a table that is pasted', async () => {
    await open();
    const data = { files: [], getData: () => fixtureBytes('samsung-water.csv').toString() };
    fireEvent.paste(document.body, { clipboardData: data });
    expect(await screen.findByText(words.added(1))).toBeTruthy();
    await lookCloser();
    expect(await screen.findByText(words.pasted)).toBeTruthy();
  });
});

describe('what is there already', () => {
  it('is not added a second time', async () => {
    const container = await bring(fixture('strava.csv'));
    press(words.more);
    await heading(words.chooseTitle);
    expect(screen.queryByText(words.stopped.reading)).toBeNull();
    choose(container, fixture('strava.csv', 'again.csv'));
    expect(await screen.findByText(words.allKnown)).toBeTruthy();
    expect(await allRecords('training')).toHaveLength(2);
  });

  it('is offered as a pair, left out unless both are wanted', async () => {
    const container = await bring(fixture('strava.csv'));
    const [ride] = (await allRecords('training')).filter(({ activity }) => activity === 'cycle');
    if (!ride) throw new Error('no ride was stored');
    await db.table('trainings').clear();
    const { id: _id, source: _source, createdAt: _at, updatedAt: _later, ...typed } = ride;
    await saveRecord('training', { ...typed, minutes: typed.minutes - 4, rpe: 6 });
    press(words.more);
    await heading(words.chooseTitle);
    choose(container, fixture('strava.csv'));
    await heading(words.pairsTitle);
    expect(screen.getByText(/^From Strava\. Noted by you: Cycling/)).toBeTruthy();
    expect(screen.getByText(words.added(1))).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: /^Add Cycling.* as well$/ }));
    press(
      await patiently(() => screen.getByRole('button', { name: words.add(2) }).textContent ?? ''),
    );
    await heading(words.savedTitle(2));
    expect(await allRecords('training')).toHaveLength(3);
  });
});

describe('what was brought', () => {
  it('asks for the effort that no file knows', async () => {
    await bring(fixture('strava.csv'));
    expect(await screen.findByText(words.effortText(2))).toBeTruthy();
    const [newest] = await allRecords('training');
    const rows = screen.getAllByRole('link', { name: /\d\d:\d\d$/ });
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row.getAttribute('href'))).toContain(
      `#/record/training/${newest?.id}`,
    );
  });

  it('is taken back with one tap, and put back with another', async () => {
    await bring(fixture('apple-health.xml'));
    press(words.takeBack);
    expect(await screen.findByText(words.takenBack(3))).toBeTruthy();
    expect(await allRecords('training')).toEqual([]);
    press(uiWords.undo);
    expect(await screen.findByText(words.putBack)).toBeTruthy();
    expect(await allRecords('training')).toHaveLength(1);
    expect(await screen.findByText(/^1 workout, 1 sleep, 1 drink/)).toBeTruthy();
  });

  it.each([
    ['keeps what was changed since', words.editedKeep(1), 1],
    ['goes with what was changed since', words.editedTake, 0],
  ])('%s, as the person says', async (_what, button, left) => {
    await bring(fixture('apple-health.xml'));
    const [run] = await allRecords('training');
    if (!run) throw new Error('no run was stored');
    await db.table('trainings').update(run.id, { rpe: 5, updatedAt: run.updatedAt + 1 });
    press(words.takeBack);
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText(words.editedText(1))).toBeTruthy();
    fireEvent.click(within(sheet).getByRole('button', { name: button }));
    await screen.findByText(words.takenBack(3 - left));
    expect(await allRecords('training')).toHaveLength(left);
    expect(await allRecords('sleep')).toEqual([]);
  });
});

describe('imports of before', () => {
  it('are listed, the newest five first, and the focus goes on to what is shown more', async () => {
    for (let day = 1; day <= 7; day += 1) {
      const batch = `import-${day}`;
      const drunk = drink(`2026-11-0${day}`, {
        source: { type: 'import', importer: 'samsung-health', batch, foreignId: String(day) },
      });
      await addRecords([{ kind: 'drink', record: drunk }]);
      const part = { count: 1, first: drunk.day, last: drunk.day };
      const createdAt = Date.UTC(2026, 10, day, 12);
      await db
        .table('batches')
        .put({ id: batch, createdAt, formats: ['samsung-health'], kinds: { drink: part } });
    }
    render(<ImportsPage />);
    fireEvent.click(await screen.findByRole('button', { name: words.earlierShow(7) }));
    const buttons = await screen.findAllByRole('button', { name: /^Take back Samsung Health/ });
    expect(buttons).toHaveLength(7);
    await patiently(() => expect(document.activeElement).toBe(buttons[5]));
  });
});

describe('when something goes wrong', () => {
  it('reading can be stopped, and nothing is left of it', async () => {
    instead = { read: () => new Promise(() => {}) };
    choose(await open(), fixture('strava.csv'), fixture('hevy.csv'));
    await heading(words.reading(2));
    tellProgress({ file: 1, share: 0.5, overall: 0.8 });
    expect(await screen.findByText('File 2 of 2, 80 %')).toBeTruthy();
    press(words.stop);
    expect(await screen.findByText(words.stopped.reading)).toBeTruthy();
    const title = await heading(words.chooseTitle);
    await patiently(() => expect(document.activeElement).toBe(title));
  });

  it('a full device is named, and adding can be tried again', async () => {
    instead = { save: async () => ({ outcome: 'storage-full' }) };
    choose(await open(), fixture('strava.csv'));
    fireEvent.click(await screen.findByRole('button', { name: words.add(2) }));
    expect(await screen.findByText(new RegExp(words.failures['storage-full']))).toBeTruthy();
    expect(await allRecords('training')).toEqual([]);
    instead = {};
    press(words.retry);
    await heading(words.savedTitle(2));
  });

  it('a reader that does not start is said, and the files are kept for another try', async () => {
    instead = { read: () => Promise.reject(new Error('no worker')) };
    choose(await open(), fixture('strava.csv'));
    expect(
      await screen.findByText(new RegExp(words.failures['no-reader'].slice(0, 40))),
    ).toBeTruthy();
    instead = {};
    press(words.retry);
    expect(await screen.findByText(words.added(2))).toBeTruthy();
  });
});
