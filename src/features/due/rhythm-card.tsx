import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { formatDay } from '../../ui/format';
import { SectionHead } from '../../ui/section-head';
import { Tag } from '../../ui/tag';
import styles from './due.module.css';
import { type MassageDue, massageDue } from './due-state';
import { massageTitle, notesInBrief, rhythmName, dueWords as words } from './due-words';
import { blockedStates } from './massage-card';
import { backToPlan } from './plan-links';
import { plan } from './plan-page-state';
import { planWords } from './plan-words';
import { ReasonsAndNotes } from './reasons';

const DATES_SHOWN = 4;

/** How often, the next dates, and the state with its reasons. */
export function RhythmCard() {
  const due = massageDue.value;
  if (!due) return null;
  const { advice } = due;
  return (
    <Card>
      <SectionHead
        title={planWords.rhythm}
        link={{ href: `#/log/plan?type=rhythm&${backToPlan}`, label: planWords.change }}
      />
      <p>{rhythmLine(due)}</p>
      {!blockedStates.has(advice.state) && <NextDates />}
      <p>
        <b>{headline(due)}</b>
      </p>
      {advice.pausedUntil && (
        <p class={styles.hint}>
          {words.paused(formatDay(advice.pausedUntil, 'short', today.value))}
        </p>
      )}
      {notesInBrief(advice.notes).map((text) => (
        <p key={text} class={styles.hint}>
          {text}
        </p>
      ))}
      <Disclosure
        actions={<Button href={`#/log/massage?${backToPlan}`}>{words.logMassage}</Button>}
      >
        <ReasonsAndNotes advice={advice} today={today.value} />
      </Disclosure>
      <p class={styles.hint}>{planWords.therapistFirst}</p>
    </Card>
  );
}

/** The goal, and the interval that this week makes of it where that differs. */
function rhythmLine({ facts: { goal }, advice: { intervalDays } }: MassageDue): string {
  if (!goal) return planWords.rhythmOpen;
  const name = `${rhythmName(goal.days, goal.origin)}, ${planWords.originNames[goal.origin]}`;
  if (intervalDays === undefined || intervalDays === goal.days) return name;
  return `${name}: ${planWords.adjusted(intervalDays)}`;
}

/** A booking says more than the day it would be due. */
function headline({ advice: { state, booked, nextDay } }: MassageDue): string {
  const isBooked = booked !== undefined && !blockedStates.has(state);
  if (!isBooked) return massageTitle(state, today.value, nextDay);
  return booked === today.value
    ? words.bookedToday
    : words.booked(formatDay(booked, 'short', today.value));
}

function NextDates() {
  const dates = plan.value?.nextDays.slice(0, DATES_SHOWN) ?? [];
  if (dates.length === 0) return null;
  return (
    <>
      <p class={styles.hint}>{planWords.nextDates}</p>
      <ul class={styles.dates}>
        {dates.map((day) => (
          <li key={day}>
            <Tag>{formatDay(day, 'short', today.value)}</Tag>
          </li>
        ))}
      </ul>
    </>
  );
}
