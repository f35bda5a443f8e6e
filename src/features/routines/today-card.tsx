import type { TodayRoutine } from '../../core/rules/stretch-today';
import { todayMinutes } from '../../core/rules/stretch-today';
import { routineSeconds } from '../../core/stretches/routine-holds';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChipGroup } from '../../ui/chip-group';
import { Disclosure } from '../../ui/disclosure';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import styles from './routines.module.css';
import { minutesForToday, TODAY_ID, todaysRoutine } from './routines-state';
import { routinesWords as words } from './routines-words';
import { StepList } from './step-list';

const choices = todayMinutes.map((minutes) => ({
  value: String(minutes),
  label: words.minutesChoice(minutes),
}));

/** A routine made for today within the minutes the person has, with its reasons. */
export function TodayCard() {
  const minutes = minutesForToday.value;
  const routine = todaysRoutine(minutes);
  return (
    <Card>
      <SectionHead title={words.forToday} />
      {routine ? <Made routine={routine} minutes={minutes} /> : <Skeleton />}
    </Card>
  );
}

function Made({ routine, minutes }: { readonly routine: TodayRoutine; readonly minutes: number }) {
  const { steps, dynamicOnly, leftOut } = routine;
  if (steps.length === 0) return <Nothing routine={routine} />;
  return (
    <div class={styles.today}>
      <ChipGroup
        legend={words.minutes}
        options={choices}
        value={String(minutes)}
        onChange={(text) => {
          minutesForToday.value = Number(text);
        }}
      />
      {dynamicOnly && (
        <Note tone="honey">
          <p>{words.dynamic(dynamicOnly)}</p>
        </Note>
      )}
      <StepList steps={steps} />
      <p class={styles.hint}>{words.takes(routineSeconds(steps))}</p>
      <LeftOut reasons={leftOut} />
      <Disclosure
        actions={
          <Button
            tone="primary"
            icon="play"
            label={words.startLabel(words.forToday)}
            href={`#/stretch/${TODAY_ID}?minutes=${minutes}&start=1`}
          >
            {words.start}
          </Button>
        }
      >
        <Why routine={routine} />
      </Disclosure>
    </div>
  );
}

function Nothing({ routine: { leftOut } }: { readonly routine: TodayRoutine }) {
  return (
    <div class={styles.today}>
      <p>{leftOut.length > 0 ? words.nothingFits : words.nothingToday}</p>
      <LeftOut reasons={leftOut} />
      {leftOut.length === 0 && (
        <p>
          <Button href="#/check-in">{words.checkIn}</Button>
        </p>
      )}
    </div>
  );
}

function LeftOut({ reasons }: { readonly reasons: TodayRoutine['leftOut'] }) {
  const sentences = new Set(reasons.map((reason) => words.leftOut(reason, today.value)));
  return [...sentences].map((sentence) => (
    <p key={sentence} class={styles.hint}>
      {sentence}
    </p>
  ));
}

function Why({ routine: { reasons } }: { readonly routine: TodayRoutine }) {
  return (
    <>
      <ul class={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.region}>{words.todayReason(reason, today.value)}</li>
        ))}
      </ul>
      {reasons.some(({ sore }) => sore) && <p>{words.comfort}</p>}
      <p class={styles.hint}>{words.chosenBy}</p>
    </>
  );
}
