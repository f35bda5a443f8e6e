import { addDays, type Day } from '../../core/day';
import { eventTypes } from '../../core/log/event';
import { regionOf } from '../../core/regions';
import { constants } from '../../core/rules/constants';
import { treatmentEnd } from '../../core/rules/plans';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { Disclosure } from '../../ui/disclosure';
import { formatDay, formatSeconds } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import { Pips } from '../../ui/pips';
import { regionList } from '../../ui/records/record-line';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import {
  currentPlans,
  type MassageDue,
  massageDue,
  massagesSince,
  stretchDue,
  upcomingEvents,
} from './due-state';
import { massageTitle, rhythmName, dueWords as words } from './due-words';
import { blockedStates } from './massage-card';
import { planWords } from './plan-words';
import { Reasons } from './reasons';

/** Forms opened here lead back here. */
const backHere = `back=${encodeURIComponent('#/plan')}`;
const DATES_SHOWN = 3;
const EVENTS_SHOWN = 5;

/** Rhythm, treatment plan, stretches and what lies ahead. */
export function PlanPage() {
  if (!massageDue.value) return <Skeleton lines={4} />;
  return (
    <>
      <PageHeader title={planWords.planTitle} />
      <Columns
        first={
          <>
            <RhythmCard />
            <TreatmentCard />
          </>
        }
        second={
          <>
            <StretchesCard />
            <EventsCard />
          </>
        }
      />
    </>
  );
}

/** The next dates if the rhythm holds: from a booking on where there is one, else from the due day. */
function projectedDates({ advice }: MassageDue): Day[] {
  const { state, booked, nextDay, intervalDays } = advice;
  const first = booked ?? nextDay;
  if (blockedStates.has(state) || !first || !intervalDays) return [];
  const isPast = first < today.value;
  const start = isPast ? today.value : first;
  const step = Math.max(intervalDays, constants.massageGap.value);
  return Array.from({ length: DATES_SHOWN }, (_, index) =>
    addDays(start, Math.round(index * step)),
  );
}

/** A booking says more than the day it would be due. */
function headline({ advice: { state, booked, nextDay } }: MassageDue): string {
  const isBooked = booked !== undefined && !blockedStates.has(state);
  if (!isBooked) return massageTitle(state, today.value, nextDay);
  return booked === today.value
    ? words.bookedToday
    : words.booked(formatDay(booked, 'short', today.value));
}

function RhythmCard() {
  const due = massageDue.value;
  if (!due) return null;
  const { advice, facts } = due;
  const dates = projectedDates(due);
  return (
    <Card>
      <SectionHead
        title={planWords.rhythm}
        link={{ href: `#/log/plan?type=rhythm&${backHere}`, label: planWords.change }}
      />
      <p>
        {facts.goal
          ? `${rhythmName(facts.goal.days, facts.goal.origin)}, ${planWords.originNames[facts.goal.origin]}`
          : planWords.rhythmOpen}
      </p>
      {dates.length > 0 && (
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
      )}
      <p>
        <b>{headline(due)}</b>
      </p>
      <Disclosure actions={<Button href={`#/log/massage?${backHere}`}>{words.logMassage}</Button>}>
        <Reasons reasons={advice.reasons} today={today.value} />
      </Disclosure>
      <p class={styles.hint}>{planWords.therapistFirst}</p>
    </Card>
  );
}

function TreatmentCard() {
  const plan = currentPlans.value?.treatment;
  if (!plan) {
    return (
      <Card>
        <SectionHead title={planWords.treatment} />
        <p>{planWords.treatmentOpen}</p>
        <div class={styles.actions}>
          <Button href={`#/log/plan?type=treatment&${backHere}`}>{planWords.addTreatment}</Button>
        </div>
      </Card>
    );
  }
  const total = plan.sessionsPerWeek * plan.weeks;
  const done = Math.min(total, massagesSince(plan.day));
  const lastDay = addDays(treatmentEnd(plan), -1);
  const lists = [
    [planWords.focus, plan.focusRegions],
    [planWords.avoid, plan.avoidRegions],
    [planWords.home, plan.homeRegions],
  ] as const;
  return (
    <Card>
      <SectionHead
        title={planWords.treatment}
        link={{ href: `#/record/plan/${plan.id}?${backHere}`, label: planWords.change }}
      />
      {plan.setBy && <p>{planWords.setBy(plan.setBy)}</p>}
      <p>
        {`${planWords.treatmentDone(done, total)}, ${planWords.treatmentUntil(formatDay(lastDay, 'short', today.value))}`}
      </p>
      {total <= 12 && (
        <Pips done={done} total={total} label={planWords.treatmentDone(done, total)} />
      )}
      <dl class={styles.facts}>
        {lists.map(([name, regions]) =>
          regions.length > 0 ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{regionList(regions, 6)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {plan.reviewDay && <p>{planWords.review(formatDay(plan.reviewDay, 'short', today.value))}</p>}
    </Card>
  );
}

function StretchesCard() {
  const advice = stretchDue.value ?? [];
  const blocked = advice.find(({ state }) => state === 'BLOCKED');
  const names = [...new Set(advice.map(({ region }) => regionOf(region).name))];
  return (
    <Card>
      <SectionHead
        title={planWords.stretches}
        link={{ href: `#/log/plan?type=stretching&${backHere}`, label: planWords.chooseRegions }}
      />
      {names.length === 0 ? (
        <p>{planWords.stretchesOpen}</p>
      ) : (
        <p class={styles.hint}>{planWords.stretchAim}</p>
      )}
      {blocked && (
        <Note tone="alert">
          <p>
            <b>{words.stretchBlocked}</b>
          </p>
          <p>{words.stretchBlockedText}</p>
          <Reasons reasons={blocked.reasons} today={today.value} />
        </Note>
      )}
      {names.map((name) => {
        const sides = advice.filter(({ region }) => regionOf(region).name === name);
        const days = Math.min(...sides.map(({ daysIn7 }) => daysIn7));
        const seconds = Math.min(...sides.map(({ secondsIn7 }) => secondsIn7));
        const query = [...sides.map(({ region }) => `region=${region}`), backHere].join('&');
        return (
          <ListRow
            key={name}
            tile={<Tile icon="stretch" tone="stretch" />}
            title={name}
            detail={planWords.stretchWeek(days, formatSeconds(seconds))}
            href={`#/log/stretch?${query}`}
            chevron
          />
        );
      })}
    </Card>
  );
}

function EventsCard() {
  const events = upcomingEvents.value ?? [];
  return (
    <Card>
      <SectionHead
        title={planWords.upcoming}
        link={{ href: `#/log/event?${backHere}`, label: planWords.addEvent }}
      />
      {events.length === 0 && <p>{planWords.noEvents}</p>}
      {events.slice(0, EVENTS_SHOWN).map((event) => (
        <ListRow
          key={event.id}
          tile={<Tile icon="event" />}
          title={event.name ?? eventTypes.find(({ id }) => id === event.type)?.name}
          detail={formatDay(event.day, 'short', today.value)}
          href={`#/record/event/${event.id}?${backHere}`}
          chevron
        />
      ))}
    </Card>
  );
}
