import { dayNumber } from '../../core/day';
import type { Reminder, Schedule } from '../../core/reminders/reminder';
import { startRoutineHref } from '../../core/reminders/routine-links';
import { today } from '../../platform/clock';
import { deviceKind } from '../../platform/device-kind';
import { askToNoticeAway, canNoticeAway } from '../../platform/idle';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import { Skeleton } from '../../ui/skeleton';
import { Switch } from '../../ui/switch';
import { CalendarPart } from './calendar-part';
import styles from './reminders.module.css';
import { changeReminder, failure, reminders, switchReminder } from './reminders-state';
import { deviceTruth, reminderHint, remindersWords as words } from './reminders-words';
import { ScheduleFields } from './schedule-fields';
import { HoursInput } from './time-fields';

type Every = Extract<Schedule, { type: 'every' }>;

/** A quarter past twelve to one (App's choice). */
const usualLunch = { from: 735, to: 780 };

/** Breaks in the working day: one tap sets the usual ones, and each part can be changed after. */
export function DeskDayCard() {
  const stored = reminders.value;
  if (!stored) return <Skeleton lines={2} />;
  const desk = stored.get('desk');
  return (
    <Card labelledBy="desk-day">
      <h2 id="desk-day">{words.desk}</h2>
      <div class={styles.fields}>
        <Switch
          label={words.desk}
          hint={desk?.isOn ? undefined : reminderHint('desk', desk)}
          checked={desk?.isOn === true}
          onChange={(isOn) => switchReminder('desk', isOn)}
        />
        {failure.value && (
          <Note tone="alert" role="alert">
            {words.failures[failure.value]}
          </Note>
        )}
        {desk?.isOn && desk.schedule.type === 'every' && (
          <DeskDay desk={desk} schedule={desk.schedule} />
        )}
      </div>
    </Card>
  );
}

interface DeskDayProps {
  readonly desk: Reminder;
  readonly schedule: Every;
}

function DeskDay({ desk, schedule }: DeskDayProps) {
  const setSchedule = (changed: Every) => void changeReminder(desk, { schedule: changed });
  const changeLunch = (hasLunch: boolean) => {
    const { lunch: _, ...rest } = schedule;
    setSchedule(hasLunch ? { ...rest, lunch: usualLunch } : rest);
  };
  return (
    <>
      <div>
        <Button tone="primary" icon="play" href={startRoutineHref(dayNumber(today.value))}>
          {words.start}
        </Button>
      </div>
      <ScheduleFields reminder={desk} />
      <Switch label={words.lunch} checked={schedule.lunch !== undefined} onChange={changeLunch} />
      {schedule.lunch && (
        <HoursInput
          fromLabel={words.lunchFrom}
          toLabel={words.lunchTo}
          hours={schedule.lunch}
          onChange={(lunch) => setSchedule({ ...schedule, lunch })}
        />
      )}
      {canNoticeAway() && (
        <div class={styles.fields}>
          <p class={styles.hint}>{words.awayHint}</p>
          <div>
            <Button onClick={() => void askToNoticeAway()}>{words.noticeAway}</Button>
          </div>
        </div>
      )}
      <Note icon="info" tone="honey">
        {deviceTruth[deviceKind()]}
      </Note>
      <CalendarPart />
    </>
  );
}
