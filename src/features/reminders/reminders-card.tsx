import { parseDay } from '../../core/day';
import { type Reminder, type ReminderKind, reminderKinds } from '../../core/reminders/reminder';
import { deviceKind } from '../../platform/device-kind';
import { Card } from '../../ui/card';
import { DateInput } from '../../ui/date-input';
import { Details } from '../../ui/details';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import { Switch } from '../../ui/switch';
import { CalendarPart } from './calendar-part';
import styles from './reminders.module.css';
import { changeRules, failure, reminders, rules, switchReminder } from './reminders-state';
import {
  deviceTruth,
  reminderHint,
  reminderNames,
  remindersWords as words,
} from './reminders-words';
import { ScheduleFields } from './schedule-fields';
import { TestButton } from './test-button';
import { HoursInput } from './time-fields';

/** What to be reminded of, when not, and what holds on this device. */
export function RemindersCard() {
  const stored = reminders.value;
  const inForce = rules.value;
  if (!stored || !inForce) return <Skeleton lines={4} />;
  const isAnyOn = [...stored.values()].some(({ isOn }) => isOn);
  return (
    <Card labelledBy="reminders">
      <SectionHead id="reminders" title={words.title} />
      <div class={styles.fields}>
        {reminderKinds.map((kind) => (
          <ReminderRow key={kind} kind={kind} reminder={stored.get(kind)} />
        ))}
        {failure.value && (
          <Note tone="alert" role="alert">
            {words.failures[failure.value]}
          </Note>
        )}
        {isAnyOn && (
          <>
            <HoursInput
              fromLabel={words.quietFrom}
              toLabel={words.quietTo}
              passesMidnight
              hours={inForce.quiet}
              onChange={(quiet) => changeRules({ ...inForce, quiet })}
            />
            <DateInput
              label={words.pausedUntil}
              hint={words.pauseHint}
              value={inForce.pausedUntil ?? ''}
              onInput={(text) => {
                const { pausedUntil: _, ...rest } = inForce;
                const day = parseDay(text);
                void changeRules(day ? { ...rest, pausedUntil: day } : rest);
              }}
            />
            <CalendarPart />
          </>
        )}
        <TestButton />
      </div>
    </Card>
  );
}

interface ReminderRowProps {
  readonly kind: ReminderKind;
  readonly reminder: Reminder | undefined;
}

/** One reminder: on or off, its time, and the sentence that holds here. */
function ReminderRow({ kind, reminder }: ReminderRowProps) {
  return (
    <div class={styles.fields}>
      <Switch
        label={reminderNames[kind]}
        hint={reminderHint(kind, reminder)}
        checked={reminder?.isOn === true}
        onChange={(isOn) => switchReminder(kind, isOn)}
      />
      {reminder?.isOn && (
        <>
          <p class={styles.hint}>{deviceTruth[deviceKind()]}</p>
          <Details summary={words.when(reminderNames[kind])}>
            <ScheduleFields reminder={reminder} />
          </Details>
        </>
      )}
    </div>
  );
}
