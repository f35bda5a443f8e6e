import type { Day } from '../../core/day';
import type { MassageState } from '../../core/rules/massage';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { formatDay } from '../../ui/format';
import { Note } from '../../ui/note';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { type MassageDue, massageDue, quietUntil } from './due-state';
import { massageTitle, notesInBrief, rhythmName, dueWords as words } from './due-words';
import { QuietButton } from './quiet-button';
import { QuietLine } from './quiet-line';
import { Reasons, ReasonsAndNotes } from './reasons';

/** States in which safety comes first. */
export const blockedStates: ReadonlySet<MassageState> = new Set([
  'BLOCKED_EMERGENCY',
  'BLOCKED_SEEK_ADVICE',
  'ASK_PROFESSIONAL_FIRST',
  'REGION_EXCLUDED',
]);

/** States worth a card on Today; the others are read on Plan. */
const shown: ReadonlySet<MassageState> = new Set([
  ...blockedStates,
  'SOON',
  'DUE',
  'OVERDUE',
  'DUE_LIGHT_ONLY',
  'OPTIONAL_LIGHT',
  'REVIEW_PLAN',
  'OPTIONAL',
]);

/** Whether a massage is due, why, and what to do about it; nothing when there is nothing to say. */
export function MassageCard() {
  const due = massageDue.value;
  if (!due) return null;
  const { advice } = due;
  const until = quietUntil('massage');
  if (blockedStates.has(advice.state)) return <BlockedCard due={due} />;
  if (advice.booked) return <BookedCard due={due} day={advice.booked} />;
  if (!shown.has(advice.state)) return <LastingCard due={due} />;
  if (advice.pausedUntil) return <PauseLine until={advice.pausedUntil} />;
  return until ? <QuietLine prompt="massage" until={until} /> : <DueCard due={due} />;
}

function BlockedCard({ due }: { readonly due: MassageDue }) {
  const { advice } = due;
  const isByRegion = advice.state === 'REGION_EXCLUDED';
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="warn" tone={isByRegion ? 'honey' : 'alert'} />
        <div class={styles.text}>
          <h2>{massageTitle(advice.state, today.value, undefined)}</h2>
        </div>
      </div>
      <Note tone={isByRegion ? 'honey' : 'alert'}>
        <Reasons reasons={advice.reasons} today={today.value} />
      </Note>
      {advice.booked && (
        <p class={styles.hint}>
          {bookedTitle(advice.booked)}. <a href={bookingRecord(due)}>{words.openBooking}</a>
        </p>
      )}
      <div class={styles.actions}>
        {!isByRegion && (
          <Button tone="primary" href="#/safety?question=show">
            {words.safety}
          </Button>
        )}
        <Button href="#/safety?question=both">{words.answerAgain}</Button>
      </div>
    </Card>
  );
}

interface BookedCardProps {
  readonly due: MassageDue;
  readonly day: Day;
}

function BookedCard({ due, day }: BookedCardProps) {
  const isToday = day === today.value;
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="massage" tone="massage" />
        <div class={styles.text}>
          <h2>{bookedTitle(day)}</h2>
        </div>
      </div>
      <Disclosure
        actions={
          <Button tone={isToday ? 'primary' : 'neutral'} href={bookingRecord(due)}>
            {isToday ? words.itHappened : words.openBooking}
          </Button>
        }
      >
        <ReasonsAndNotes advice={due.advice} today={today.value} />
      </Disclosure>
    </Card>
  );
}

const bookedTitle = (day: Day): string =>
  day === today.value ? words.bookedToday : words.booked(formatDay(day, 'short', today.value));

const bookingRecord = ({ booking }: MassageDue): string =>
  booking ? `#/record/massage/${booking.id}?back=${encodeURIComponent('#/')}` : '#/journal';

function DueCard({ due }: { readonly due: MassageDue }) {
  const { advice, facts } = due;
  const { mustAskSigns, lastSignsDay } = facts.safety;
  const action = actionOf(due);
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="massage" tone={calmStates.has(advice.state) ? 'massage' : 'honey'} />
        <div class={styles.text}>
          <h2>{massageTitle(advice.state, today.value, advice.nextDay)}</h2>
          <p>{subtitle(due)}</p>
          {notesInBrief(advice.notes).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <QuietButton prompt="massage" />
      </div>
      <Disclosure
        actions={
          <Button tone="primary" href={action.href}>
            {action.label}
          </Button>
        }
      >
        <ReasonsAndNotes advice={advice} today={today.value} />
        {action.label === words.markBooked && mustAskSigns && (
          <p class={styles.hint}>{lastSignsDay ? words.askFirst : words.askFirstNever}</p>
        )}
      </Disclosure>
    </Card>
  );
}

/** States that leave it to the person. */
const calmStates: ReadonlySet<MassageState> = new Set(['OPTIONAL', 'OPTIONAL_LIGHT']);

function actionOf(due: MassageDue): { readonly href: string; readonly label: string } {
  const { state } = due.advice;
  if (state === 'OPTIONAL') return { href: '#/log/plan?type=rhythm', label: words.setRhythm };
  if (state === 'REVIEW_PLAN') return { href: '#/plan', label: words.lookAtPlan };
  return { href: bookingHref(due), label: words.markBooked };
}

const subtitles: Readonly<Partial<Record<MassageState, string>>> = {
  OPTIONAL: words.optionalText,
  REVIEW_PLAN: words.reviewText,
  DUE_LIGHT_ONLY: words.lightOnly,
  OPTIONAL_LIGHT: words.lightMay,
};

function subtitle({ advice, facts }: MassageDue): string {
  const own = subtitles[advice.state];
  if (own) return own;
  const parts = [
    facts.goal ? rhythmName(facts.goal.days, facts.goal.origin) : '',
    facts.last ? words.lastMassage(formatDay(facts.last.day, 'date', today.value)) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Where nothing is due, what has lasted is still worth a word (X5). */
function LastingCard({ due: { advice } }: { readonly due: MassageDue }) {
  const lasting = advice.notes.find(({ rule }) => rule === 'X5');
  if (!lasting) return null;
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="info" tone="honey" />
        <div class={styles.text}>
          <h2>{notesInBrief([lasting])[0]}</h2>
        </div>
      </div>
      <Disclosure>
        <Reasons reasons={[lasting]} today={today.value} />
      </Disclosure>
    </Card>
  );
}

const PauseLine = ({ until }: { readonly until: Day }) => (
  <Card tight>
    <div class={styles.quiet}>
      <span>{words.paused(formatDay(until, 'short', today.value))}</span>
      <Button tone="quiet" href="#/plan">
        {words.seePlan}
      </Button>
    </div>
  </Card>
);

/** Acting on a due asks the safety questions first when the last answer is too old (science 6.5). */
function bookingHref({ facts }: MassageDue): string {
  const { mustAskSigns, mustAskConditions } = facts.safety;
  const booking = '#/log/massage?status=planned';
  if (!mustAskSigns && !mustAskConditions) return booking;
  const question = mustAskConditions ? (mustAskSigns ? 'both' : 'conditions') : 'signs';
  return `#/safety?question=${question}&next=${encodeURIComponent(booking)}`;
}
