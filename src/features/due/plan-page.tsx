import { addDays, type Day } from '../../core/day';
import { eventTypes } from '../../core/log/event';
import { regionOf } from '../../core/regions';
import { treatmentEnd } from '../../core/rules/plans';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { Disclosure } from '../../ui/disclosure';
import { formatDay, formatSeconds } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { PageHeader } from '../../ui/page-header';
import { Pips } from '../../ui/pips';
import { regionList } from '../../ui/records/record-line';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { currentPlans, massageDue, massagesSince, stretchDue, upcomingEvents } from './due-state';
import { massageTitle, dueWords as words } from './due-words';
import { Reasons } from './reasons';

const DATES_SHOWN = 3;
const EVENTS_SHOWN = 5;

/** Rhythm, treatment plan, stretches and what lies ahead. */
export function PlanPage() {
  if (!massageDue.value) return <Skeleton lines={4} />;
  return (
    <>
      <PageHeader title={words.planTitle} />
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

/** The next dates if the rhythm holds from the first one on. */
function projectedDates(first: Day | undefined, interval: number | undefined): Day[] {
  if (!first || !interval) return [];
  const start = first < today.value ? today.value : first;
  return Array.from({ length: DATES_SHOWN }, (_, index) =>
    addDays(start, Math.round(index * interval)),
  );
}

function RhythmCard() {
  const due = massageDue.value;
  if (!due) return null;
  const { advice, facts } = due;
  const dates = projectedDates(advice.nextDay, advice.intervalDays);
  return (
    <Card>
      <SectionHead
        title={words.rhythm}
        link={{ href: '#/log/plan?type=rhythm', label: words.change }}
      />
      <p>
        {facts.goal
          ? `${words.everyDays(facts.goal.days)}, ${words.originNames[facts.goal.origin]}`
          : words.rhythmOpen}
      </p>
      {dates.length > 0 && (
        <>
          <p class={styles.hint}>{words.nextDates}</p>
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
        <b>{massageTitle(advice.state, today.value, advice.nextDay)}</b>
      </p>
      <Disclosure actions={<Button href="#/log/massage">{words.logMassage}</Button>}>
        <Reasons reasons={advice.reasons} today={today.value} />
      </Disclosure>
      <p class={styles.hint}>{words.therapistFirst}</p>
    </Card>
  );
}

function TreatmentCard() {
  const plan = currentPlans.value?.treatment;
  if (!plan) {
    return (
      <Card>
        <SectionHead title={words.treatment} />
        <p>{words.treatmentOpen}</p>
        <div class={styles.actions}>
          <Button href="#/log/plan?type=treatment">{words.addTreatment}</Button>
        </div>
      </Card>
    );
  }
  const total = plan.sessionsPerWeek * plan.weeks;
  const done = Math.min(total, massagesSince(plan.day));
  const lastDay = addDays(treatmentEnd(plan), -1);
  const lists = [
    [words.focus, plan.focusRegions],
    [words.avoid, plan.avoidRegions],
    [words.home, plan.homeRegions],
  ] as const;
  return (
    <Card>
      <SectionHead
        title={words.treatment}
        link={{ href: `#/record/plan/${plan.id}`, label: words.change }}
      />
      {plan.setBy && <p>{words.setBy(plan.setBy)}</p>}
      <p>
        {`${words.treatmentDone(done, total)}, ${words.treatmentUntil(formatDay(lastDay, 'short', today.value))}`}
      </p>
      {total <= 12 && <Pips done={done} total={total} label={words.treatmentDone(done, total)} />}
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
      {plan.reviewDay && <p>{words.review(formatDay(plan.reviewDay, 'short', today.value))}</p>}
    </Card>
  );
}

function StretchesCard() {
  const advice = stretchDue.value ?? [];
  const names = [...new Set(advice.map(({ region }) => regionOf(region).name))];
  return (
    <Card>
      <SectionHead
        title={words.stretches}
        link={{ href: '#/log/plan?type=stretching', label: words.chooseRegions }}
      />
      {names.length === 0 ? (
        <p>{words.stretchesOpen}</p>
      ) : (
        <p class={styles.hint}>{words.stretchAim}</p>
      )}
      {names.map((name) => {
        const sides = advice.filter(({ region }) => regionOf(region).name === name);
        const days = Math.min(...sides.map(({ daysIn7 }) => daysIn7));
        const seconds = Math.min(...sides.map(({ secondsIn7 }) => secondsIn7));
        const query = sides.map(({ region }) => `region=${region}`).join('&');
        return (
          <ListRow
            key={name}
            tile={<Tile icon="stretch" tone="stretch" />}
            title={name}
            detail={words.stretchWeek(days, formatSeconds(seconds))}
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
      <SectionHead title={words.upcoming} link={{ href: '#/log/event', label: words.addEvent }} />
      {events.length === 0 && <p>{words.noEvents}</p>}
      {events.slice(0, EVENTS_SHOWN).map((event) => (
        <ListRow
          key={event.id}
          tile={<Tile icon="event" />}
          title={event.name ?? eventTypes.find(({ id }) => id === event.type)?.name}
          detail={formatDay(event.day, 'short', today.value)}
          href={`#/record/event/${event.id}`}
          chevron
        />
      ))}
    </Card>
  );
}
