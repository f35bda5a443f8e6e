import { neverReason } from '../../core/reminders/planned';
import { intervalLimits, type Reminder, type Schedule } from '../../core/reminders/reminder';
import { formatMinutes } from '../../ui/format';
import { readMinutes } from '../../ui/minutes-text';
import { Note } from '../../ui/note';
import { Stepper } from '../../ui/stepper';
import styles from './reminders.module.css';
import { changeReminder, rules } from './reminders-state';
import { reminderNames, remindersWords as words } from './reminders-words';
import { HoursInput, MinuteInput } from './time-fields';
import { WeekDays } from './week-days';

interface ScheduleFieldsProps {
  readonly reminder: Reminder;
}

/** When a reminder comes: its clock time or its interval and hours, and its days. */
export function ScheduleFields({ reminder }: ScheduleFieldsProps) {
  const { kind, schedule, days } = reminder;
  const quiet = rules.value?.quiet;
  const never = quiet && neverReason(reminder, quiet);
  return (
    <div class={styles.fields}>
      {schedule.type === 'at' ? (
        <MinuteInput
          label={words.time(reminderNames[kind])}
          minute={schedule.minute}
          onChange={(minute) => changeReminder(reminder, { schedule: { type: 'at', minute } })}
        />
      ) : (
        <IntervalFields
          limits={kind === 'desk' ? intervalLimits.desk : intervalLimits.other}
          schedule={schedule}
          onChange={(changed) => changeReminder(reminder, { schedule: changed })}
        />
      )}
      <WeekDays days={days} onChange={(chosen) => changeReminder(reminder, { days: chosen })} />
      {never && <Note tone="honey">{words.never[never]}</Note>}
    </div>
  );
}

type Every = Extract<Schedule, { type: 'every' }>;

interface IntervalFieldsProps {
  readonly limits: (typeof intervalLimits)[keyof typeof intervalLimits];
  readonly schedule: Every;
  readonly onChange: (schedule: Every) => void;
}

const IntervalFields = ({ limits, schedule, onChange }: IntervalFieldsProps) => (
  <>
    <Stepper
      label={words.every}
      value={schedule.minutes}
      {...limits}
      format={formatMinutes}
      parse={readMinutes}
      onChange={(minutes) => onChange({ ...schedule, minutes })}
    />
    <HoursInput
      fromLabel={words.from}
      toLabel={words.to}
      hours={schedule.hours}
      onChange={(hours) => onChange({ ...schedule, hours })}
    />
  </>
);
