import type { Locator, Page } from 'playwright-core';
import {
  complaintsPageWords,
  complaintWords,
} from '../../../src/features/complaint/complaint-words';
import { drinkWords } from '../../../src/features/drink/drink-words';
import { dueWords } from '../../../src/features/due/due-words';
import { eventWords } from '../../../src/features/event/event-words';
import { logSheetWords } from '../../../src/features/log-sheet/log-sheet-words';
import { massageWords, statusWords } from '../../../src/features/massage/massage-words';
import { mobilityWords } from '../../../src/features/mobility/mobility-test-words';
import {
  complaintScoreWords,
  deskWords,
  resultWords,
} from '../../../src/features/questionnaire/questionnaire-words';
import { safetyWords } from '../../../src/features/safety/safety-words';
import { formWords as nightWords, sleepWords } from '../../../src/features/sleep/sleep-words';
import { presetWords } from '../../../src/features/stretch/stretch-words';
import { therapistWords } from '../../../src/features/therapist/therapist-words';
import { trainingWords } from '../../../src/features/training/training-words';
import { welcomeWords } from '../../../src/features/welcome/welcome-words';
import { formWords } from '../../../src/ui/form/form-words';
import { words } from '../../../src/ui/words';
import type { Hands } from './hands';
import { button, heading, link, noteField, saveButton, tab, untilSaved } from './screens';

/** Who lives the story: a page, and the way to work it. */
export interface Person {
  readonly page: Page;
  readonly hands: Hands;
}

const DAY_MS = 86_400_000;

/** The calendar day some days from now, such as 2026-11-24. */
export const dayFromNow = (days: number): string => {
  const then = new Date(Date.now() + days * DAY_MS);
  const month = String(then.getMonth() + 1).padStart(2, '0');
  return `${then.getFullYear()}-${month}-${String(then.getDate()).padStart(2, '0')}`;
};

export const LAST_MASSAGE_DAYS_AGO = 40;
/** The massage of the story: longer ago than the ten days that hard training starts from. */
export const MASSAGE_DAYS_AGO = 12;
const BOOKED_IN_DAYS = 5;

/** All three steps of Welcome: hard training, a last massage long ago, no promise asked for. */
export async function passWelcome({ page, hands }: Person): Promise<void> {
  await hands.press(page.getByRole('radio', { name: /^I train hard/ }));
  await hands.press(button(page, welcomeWords.next));
  await heading(page, welcomeWords.rhythmTitle).waitFor();
  await hands.typeDay(
    page.getByLabel(welcomeWords.lastMassage),
    dayFromNow(-LAST_MASSAGE_DAYS_AGO),
  );
  await hands.press(page.getByRole('radio', { name: welcomeWords.hours24 }));
  await hands.press(button(page, welcomeWords.next));
  await heading(page, welcomeWords.notesTitle).waitFor();
  await hands.press(button(page, welcomeWords.start));
  await tab(page, 'today').waitFor();
}

/** One thing to log: from Today to its form, through its form, and back. */
export interface Chapter {
  readonly what: string;
  /** What the journal shows of it. */
  readonly trace: string;
  readonly write: (person: Person) => Promise<void>;
}

const note = (what: string) => `Noted about my ${what}`;

/** Opens the log sheet and takes one of its ways. */
async function openLog({ page, hands }: Person, name: RegExp): Promise<void> {
  await hands.press(page.getByRole('link', { name: words.log, exact: true }));
  await hands.press(page.getByRole('dialog').getByRole('link', { name }));
  await saveButton(page).waitFor();
}

async function openMore({ page, hands }: Person, name: RegExp): Promise<void> {
  await hands.press(tab(page, 'more'));
  await hands.press(page.getByRole('main').getByRole('link', { name }));
}

async function save({ page, hands }: Person, what: string, kind: string): Promise<void> {
  await hands.type(noteField(page), note(what));
  await hands.press(saveButton(page));
  await saveButton(page).waitFor({ state: 'detached' });
  await untilSaved(page, kind);
}

/** Weekly answers show their result before the way back. */
async function saveAnswers({ page, hands }: Person, what: string): Promise<void> {
  await hands.type(noteField(page), note(what));
  await hands.press(saveButton(page));
  await heading(page, resultWords.saved).waitFor();
  await hands.press(button(page, resultWords.done));
  await button(page, resultWords.done).waitFor({ state: 'detached' });
}

const starting = (text: string) => new RegExp(`^${text}`);
const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
const radio = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('radio', { name });

const { rows } = logSheetWords;

/** A chapter whose form opens from the log sheet and ends with a note and Save. */
const logged = (
  what: string,
  kind: string,
  row: string,
  fill: (person: Person) => Promise<void>,
): Chapter => ({
  what,
  trace: note(what),
  async write(person) {
    await openLog(person, starting(row));
    await fill(person);
    await save(person, what, kind);
  },
});

/** One of each kind of record, as a person comes to them. */
export const chapters: readonly Chapter[] = [
  logged('check-in', 'Check-in', rows['check-in'], async ({ page, hands }) => {
    await hands.press(
      button(page, 'Mark what is sore On the map or in the list, left and right apart.'),
    );
    await hands.press(radio(page, 'List'));
    await hands.press(page.getByRole('button', { name: 'Left calf, soreness 0 of 10' }));
    await hands.press(radio(page, /^5 of 10/));
    await hands.press(radio(page, 'lively'));
  }),
  logged('workout', 'Workout', rows.training, async ({ page, hands }) => {
    await hands.choose(field(page, trainingWords.activity), 'Run');
    await hands.type(field(page, trainingWords.minutes), '45');
    await hands.press(radio(page, /^6 of 10/));
  }),
  logged('night', 'Sleep', rows.sleep, async ({ page, hands }) => {
    await hands.press(button(page, formWords.earlier));
    await hands.press(radio(page, nightWords.short));
    await hands.typeTime(field(page, sleepWords.asleep), '23:15');
    await hands.typeTime(field(page, sleepWords.awake.short), '06:45');
  }),
  logged('glass', 'Drink', rows.drink, async ({ page, hands }) => {
    await hands.type(field(page, drinkWords.amount), '330');
    await hands.choose(field(page, drinkWords.what), 'Tea');
  }),
  logged('nap', 'Sleep', logSheetWords.nap, async ({ page, hands }) => {
    await hands.press(button(page, words.more(sleepWords.slept)));
  }),
  logged('stretch', 'Stretch', rows.stretch, async ({ page, hands }) => {
    await hands.press(
      page.getByRole('button', { name: starting(presetWords['standing-calf'].name) }),
    );
  }),
  logged('therapist', 'Therapist', logSheetWords.therapist, async ({ page, hands }) => {
    await hands.type(field(page, therapistWords.name), 'Ilka Brandt');
  }),
  logged('massage', 'Massage', rows.massage, async ({ page, hands }) => {
    await hands.typeDay(field(page, massageWords.day.done), dayFromNow(-MASSAGE_DAYS_AGO));
    await hands.choose(field(page, massageWords.modality), 'Sports massage');
    await hands.choose(field(page, massageWords.therapist), 'Ilka Brandt');
  }),
  logged('knee', 'Mobility test', rows['mobility-test'], async ({ page, hands }) => {
    await hands.press(radio(page, 'Right'));
    await hands.type(field(page, mobilityWords.trial(1)), '9.5');
  }),
  {
    what: 'desk check',
    trace: note('desk check'),
    async write(person) {
      await openLog(person, starting(logSheetWords.check));
      await person.hands.press(button(person.page, deskWords.nothingInRest));
      await saveAnswers(person, 'desk check');
    },
  },
  logged('complaint', 'Complaint', logSheetWords.complaint, async ({ page, hands }) => {
    await hands.type(field(page, complaintWords.name), 'Stiff neck');
  }),
  {
    what: 'complaint score',
    trace: note('complaint score'),
    async write(person) {
      const { page, hands } = person;
      await openMore(person, /^Complaints/);
      await hands.press(link(page, complaintsPageWords.weeklyFor('Stiff neck')));
      const { questions } = complaintScoreWords;
      await hands.press(radio(page, questions.participation.answers['8']));
      await hands.press(
        page
          .getByRole('group', { name: questions.training.ask })
          .getByRole('radio', { name: 'No' }),
      );
      await hands.press(
        page
          .getByRole('group', { name: questions.performance.ask })
          .getByRole('radio', { name: 'A little' }),
      );
      await hands.press(
        page.getByRole('group', { name: questions.pain.ask }).getByRole('radio', { name: 'None' }),
      );
      await saveAnswers(person, 'complaint score');
    },
  },
  logged('easy week', 'Event', logSheetWords.event, async ({ page, hands }) => {
    await hands.press(radio(page, 'Easy week'));
    await hands.type(field(page, eventWords.name), 'Less than usual');
  }),
  logged('plan', 'Plan', logSheetWords.plan, async ({ page, hands }) => {
    await hands.press(radio(page, 'Massage rhythm'));
  }),
  {
    what: 'safety answer',
    trace: 'Safety signs',
    async write(person) {
      const { page, hands } = person;
      await openMore(person, /^Safety questions/);
      await hands.press(button(page, safetyWords.none));
      await button(page, safetyWords.none).waitFor({ state: 'detached' });
    },
  },
  {
    what: 'booked massage',
    trace: note('booked massage'),
    async write(person) {
      const { page, hands } = person;
      await hands.press(tab(page, 'today'));
      await hands.press(link(page, dueWords.markBooked));
      await radio(page, statusWords.planned).waitFor();
      await hands.typeDay(field(page, massageWords.day.planned), dayFromNow(BOOKED_IN_DAYS));
      await hands.choose(field(page, massageWords.modality), 'Sports massage');
      await save(person, 'booked massage', 'Massage');
    },
  },
];
