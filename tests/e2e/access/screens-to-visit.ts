import type { Locator, Page } from 'playwright-core';
import { deadEndWords } from '../../../src/app/dead-end-words';
import { checkInWords } from '../../../src/features/check-in/check-in-words';
import { dueWords } from '../../../src/features/due/due-words';
import { helpsWords } from '../../../src/features/helps/helps-words';
import { importsWords } from '../../../src/features/imports/imports-words';
import { massageWords } from '../../../src/features/massage/massage-words';
import { playerWords } from '../../../src/features/player/player-words';
import { reminderNames, remindersWords } from '../../../src/features/reminders/reminders-words';
import { routinesWords } from '../../../src/features/routines/routines-words';
import { safetyWords } from '../../../src/features/safety/safety-words';
import { transferWords } from '../../../src/features/transfer/transfer-words';
import { bodyMapWords } from '../../../src/ui/body-map/body-map-words';
import { nothingLoggedWords } from '../../../src/ui/nothing-logged-words';
import { regionsWords } from '../../../src/ui/regions/regions-words';
import { button, goTo, heading, link, saveButton } from '../support/screens';

export interface Screen {
  readonly name: string;
  readonly hash: string;
  /** What a person does to get there from the page at that address. */
  readonly reach?: (page: Page) => Promise<void>;
  /** It lies over the page. */
  readonly isDialog?: boolean;
}

const at = (name: string, hash: string): Screen => ({ name, hash });

const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    button(page, name).first().click();

/** A form that was saved too early, with its problems shown. */
const tooEarly = (name: string, hash: string): Screen => ({
  name: `${name} with a problem`,
  hash,
  async reach(page) {
    await saveButton(page).click();
    await page.getByRole('alert').first().waitFor();
  },
});

const lost = at('a page that is not there', '#/nowhere');

/** Goes down to what helps, and opens the first of its tables where there is one. */
async function compareSessions(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: helpsWords.title });
  const nothing = heading(page, nothingLoggedWords.title);
  await section.or(nothing).waitFor();
  if (await nothing.isVisible()) return;
  await section.scrollIntoViewIfNeeded();
  await section.and(page.locator('[aria-busy="false"]')).waitFor();
  const tables = section.getByText(helpsWords.showTable);
  if ((await tables.count()) > 0) await tables.first().click();
}

const pages: readonly Screen[] = [
  at('Today', '#/'),
  at('Journal', '#/journal'),
  at('Body', '#/body'),
  at('a region', '#/body/calf-left'),
  at('Mobility tests', '#/mobility'),
  at('Trends', '#/trends'),
  at('A year', '#/trends/year'),
  { name: 'What helps', hash: '#/trends', reach: compareSessions },
  at('Plan', '#/plan'),
  at('Stretches', '#/stretch'),
  at('More', '#/more'),
  at('For your therapist', '#/share'),
  at('Settings', '#/settings'),
  at('How Limber decides', '#/settings/rules'),
  at('Guide', '#/guide'),
  at('Your data', '#/settings/data'),
  at('Licences', '#/settings/licences'),
  at('Therapists', '#/therapists'),
  at('Complaints', '#/complaints'),
  at('a stretch', '#/stretch/standing-calf'),
  at('a routine', '#/stretch/desk-legs'),
  at('a routine to build', '#/stretch/own/new'),
  lost,
  at('an entry that is gone', '#/record/drink/gone'),
];

/** The map instead of the list, with a figure; answers with the left calf on it. */
async function openMap(page: Page): Promise<Locator> {
  await page.getByRole('radio', { name: checkInWords.wayNames.map }).click();
  const figure = page.getByRole('radio', { name: bodyMapWords.figure('broad') });
  const calf = page.getByRole('button', { name: /^Left calf(?:, not marked.*)?$/ }).first();
  await figure.or(calf).first().waitFor({ state: 'attached' });
  if (await figure.isVisible()) await figure.click();
  await calf.waitFor({ state: 'attached' });
  return calf;
}

/** Chooses a region and clears it again, so that no unfinished check-in is left behind. */
async function chooseOnMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: checkInWords.mark }).click();
  const calf = await openMap(page);
  await calf.focus();
  await calf.press('6');
  await page.getByRole('button', { name: checkInWords.clearLabel('Left calf') }).click();
}

const forms: readonly Screen[] = [
  at('the check-in', '#/check-in'),
  {
    name: 'the check-in with its list open',
    hash: '#/check-in',
    reach: async (page) => {
      await page.getByRole('button', { name: checkInWords.mark }).click();
      await page.getByRole('radio', { name: checkInWords.wayNames.list }).click();
    },
  },
  {
    name: 'the check-in with a region chosen on its map',
    hash: '#/check-in',
    reach: chooseOnMap,
  },
  at('a workout', '#/log/training'),
  tooEarly('a night', '#/log/sleep'),
  at('a nap', '#/log/sleep?type=nap'),
  tooEarly('a drink', '#/log/drink'),
  at('stretching', '#/log/stretch'),
  at('a massage', '#/log/massage'),
  {
    name: 'a massage with tension on the map',
    hash: '#/log/massage',
    async reach(page) {
      await page.getByText(massageWords.details).click();
      await openMap(page);
    },
  },
  at('a mobility test', '#/log/mobility-test'),
  at('the desk check', '#/log/questionnaire?instrument=cmdq'),
  at('the complaint score', '#/log/questionnaire?instrument=ostrc'),
  tooEarly('a complaint', '#/log/complaint'),
  tooEarly('a therapist', '#/log/therapist'),
  at('an event', '#/log/event'),
  at('a massage rhythm', '#/log/plan?type=rhythm'),
  at('a treatment plan', '#/log/plan?type=treatment'),
  at('a stretching plan', '#/log/plan?type=stretching'),
];

/** Reminders that are on, with their times open. */
const reminding: readonly Screen[] = [
  {
    name: 'Settings with the times of drinks open',
    hash: '#/settings',
    async reach(page) {
      const drinks = page.getByRole('switch', { name: reminderNames.drinks });
      if (!(await drinks.isChecked())) await drinks.click();
      await page.getByText(remindersWords.when(reminderNames.drinks)).click();
    },
  },
  {
    name: 'Plan with a desk day',
    hash: '#/plan',
    async reach(page) {
      const desk = page.getByRole('switch', { name: remindersWords.desk });
      if (!(await desk.isChecked())) await desk.click();
      await link(page, remindersWords.start).waitFor();
    },
  },
];

/** Two nights as Sleep Cycle writes them, with a time zone to ask for. */
const nights = [
  'Start;End;Sleep Quality;Regularity;Mood;Heart rate (bpm);Steps;Alarm mode;Air Pressure (Pa);City;Movements per hour;Time in bed (seconds);Time asleep (seconds);Notes',
  '2026-01-01 23:10:00;2026-01-02 07:00:00;81%;90%;;;4000;;;Somewhere;;28200.0;25200.0;',
].join('\n');
const rides = [
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Run Cadence,Max',
  'Running,2026-02-01 09:00:00,false,"x","10.50","800","01:02:03","150","170","3.1","170","180"',
].join('\n');
const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Looks at files: some that can be read, some that cannot, and a table that nobody knows. */
async function lookAtFiles(page: Page): Promise<void> {
  const files = [
    textFile('nights.csv', nights),
    textFile('rides.csv', rides),
    textFile(
      'a-rather-long-name-of-a-table-of-everything-I-ever-noted.csv',
      'when,how long\n2026-11-01,45\n2026-11-02,30',
    ),
    textFile('health.db', 'SQLite format 3\0'),
    textFile('letter.doc', 'hello'),
  ];
  await page.locator('input[type=file]').first().setInputFiles(files);
  await heading(page, importsWords.lookedTitle).waitFor();
  await page.getByText(importsWords.closer).first().click();
}

const importing: readonly Screen[] = [
  {
    name: 'Bring your data, with everything open',
    hash: '#/import',
    async reach(page) {
      await page.getByText(importsWords.paste).click();
      await page.getByText(importsWords.where).click();
    },
  },
  { name: 'files to import', hash: '#/import', reach: lookAtFiles },
  {
    name: 'the columns of a table to import',
    hash: '#/import',
    async reach(page) {
      await lookAtFiles(page);
      await page.getByRole('button', { name: importsWords.mapColumns }).click();
      await page.getByRole('heading', { name: /^Columns of/ }).waitFor();
    },
  },
];

const dialogs: readonly Screen[] = [
  {
    name: 'the player, paused, with its cues',
    hash: '#/stretch/desk-legs',
    async reach(page) {
      await press(routinesWords.start)(page);
      await press(playerWords.pause)(page);
      await press(playerWords.cues)(page);
    },
    isDialog: true,
  },
  { ...at('the log sheet', '#/log'), isDialog: true },
  {
    name: 'the choice of regions in the list',
    hash: '#/log/massage',
    async reach(page) {
      await press(regionsWords.choose)(page);
      await page
        .getByRole('dialog')
        .getByRole('radio', { name: regionsWords.wayNames.list })
        .click();
    },
    isDialog: true,
  },
  {
    name: 'the choice of regions on the map',
    hash: '#/log/stretch',
    async reach(page) {
      await press(regionsWords.choose)(page);
      await openMap(page);
    },
    isDialog: true,
  },
  { name: 'putting a card off', hash: '#/', reach: press(dueWords.notNow), isDialog: true },
  {
    name: 'the last question before erasing',
    hash: '#/settings/data',
    reach: press(transferWords.erase),
    isDialog: true,
  },
];

const safety: readonly Screen[] = [
  at('the safety questions', '#/safety?question=signs'),
  {
    name: 'what to do after a safety answer',
    hash: '#/safety?question=both',
    async reach(page) {
      await page.getByRole('checkbox').first().check();
      await button(page, safetyWords.save).click();
      await button(page, safetyWords.save).waitFor({ state: 'detached' });
      await goTo(page, '#/safety?question=show');
    },
  },
];

/** The page that stands in for one that threw: here because no record can be read any more. */
const crash: Screen = {
  name: 'the crash page',
  hash: '#/therapists',
  async reach(page) {
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new TypeError('The database does not answer.');
      };
    });
    await goTo(page, '#/journal');
  },
};

/** Every screen of the app but Welcome, the last of them one that cannot be left. */
export const everyScreen: readonly Screen[] = [
  ...pages,
  ...forms,
  ...reminding,
  ...importing,
  ...dialogs,
  ...safety,
  crash,
];

/** The screens that look different once there are records. */
export const screensOfUse: readonly Screen[] = [
  ...pages.slice(0, 14),
  ...forms.filter(({ name }) => /check-in|massage|stretching|score|test/.test(name)),
  ...dialogs,
];

/** The screens on which another person's records show something else. */
export const screensOfRecords: readonly Screen[] = pages.filter(({ name }) =>
  ['Today', 'Body', 'Trends', 'What helps', 'Plan'].includes(name),
);

/** Goes to a screen and waits until it is drawn. */
export async function visit(page: Page, { hash, reach, isDialog }: Screen): Promise<void> {
  await goTo(page, '#/more');
  await drawn(page);
  await goTo(page, hash);
  await drawn(page);
  await reach?.(page);
  await (isDialog ? page.locator('dialog:modal :is(h1, h2)').waitFor() : drawn(page));
  const isLost = (await heading(page, deadEndWords.notFoundTitle).count()) > 0;
  if (isLost !== (hash === lost.hash)) throw new Error(`${hash} leads to another page`);
}

/** Resolves when the page has its heading and nothing has changed for a moment. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const quiet = () => document.querySelector('main h1') && done();
        let timer = setTimeout(quiet, 80);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(quiet, 80);
        });
        const done = () => {
          observer.disconnect();
          clearTimeout(limit);
          resolve();
        };
        const limit = setTimeout(() => {
          observer.disconnect();
          reject(new Error(`No heading at ${location.hash}`));
        }, 5_000);
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
