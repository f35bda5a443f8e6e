import { useState } from 'preact/hooks';
import type { Day } from '../../core/day';
import type { MassageState } from '../../core/rules/massage';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { formatDay } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { Note } from '../../ui/note';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { type MassageDue, massageDue, quietUntil } from './due-state';
import { massageTitle, rhythmName, dueWords as words } from './due-words';
import { QuietLine } from './quiet-line';
import { QuietSheet } from './quiet-sheet';
import { Reasons } from './reasons';

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
  if (!shown.has(advice.state)) return null;
  return until ? <QuietLine prompt="massage" until={until} /> : <DueCard due={due} />;
}

function BlockedCard({ due }: { readonly due: MassageDue }) {
  const { advice } = due;
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="warn" tone="alert" />
        <div class={styles.text}>
          <h2>{massageTitle(advice.state, today.value, undefined)}</h2>
        </div>
      </div>
      <Note tone="alert">
        <Reasons reasons={advice.reasons} today={today.value} />
      </Note>
      {advice.booked && (
        <p class={styles.hint}>
          {bookedTitle(advice.booked)}. <a href={bookingRecord(due)}>{words.openBooking}</a>
        </p>
      )}
      <div class={styles.actions}>
        <Button tone="primary" href="#/safety?question=show">
          {words.safety}
        </Button>
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
        <Reasons reasons={due.advice.reasons} today={today.value} />
      </Disclosure>
    </Card>
  );
}

const bookedTitle = (day: Day): string =>
  day === today.value ? words.bookedToday : words.booked(formatDay(day, 'short', today.value));

const bookingRecord = ({ booking }: MassageDue): string =>
  booking ? `#/record/massage/${booking.id}?back=${encodeURIComponent('#/')}` : '#/journal';

function DueCard({ due }: { readonly due: MassageDue }) {
  const [asking, setAsking] = useState(false);
  const { advice, facts } = due;
  const isOptional = advice.state === 'OPTIONAL';
  const { mustAskSigns, lastSignsDay } = facts.safety;
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="massage" tone={isOptional ? 'massage' : 'honey'} />
        <div class={styles.text}>
          <h2>{massageTitle(advice.state, today.value, advice.nextDay)}</h2>
          <p>{subtitle(due)}</p>
        </div>
        <IconButton icon="close" label={words.notNow} onClick={() => setAsking(true)} />
      </div>
      <Disclosure
        actions={
          isOptional ? (
            <Button tone="primary" href="#/log/plan?type=rhythm">
              {words.setRhythm}
            </Button>
          ) : (
            <Button tone="primary" href={bookingHref(due)}>
              {words.markBooked}
            </Button>
          )
        }
      >
        <Reasons reasons={advice.reasons} today={today.value} />
        {!isOptional && mustAskSigns && (
          <p class={styles.hint}>{lastSignsDay ? words.askFirst : words.askFirstNever}</p>
        )}
      </Disclosure>
      <QuietSheet
        open={asking}
        prompt="massage"
        today={today.value}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}

function subtitle({ advice, facts }: MassageDue): string {
  if (advice.state === 'OPTIONAL') return words.optionalText;
  const parts = [
    facts.goal ? rhythmName(facts.goal.days, facts.goal.origin) : '',
    facts.last ? words.lastMassage(formatDay(facts.last.day, 'date', today.value)) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Acting on a due asks the safety questions first when the last answer is too old (science 6.5). */
function bookingHref({ facts }: MassageDue): string {
  const { mustAskSigns, mustAskConditions } = facts.safety;
  const booking = '#/log/massage?status=planned';
  if (!mustAskSigns && !mustAskConditions) return booking;
  const question = mustAskConditions ? (mustAskSigns ? 'both' : 'conditions') : 'signs';
  return `#/safety?question=${question}&next=${encodeURIComponent(booking)}`;
}
