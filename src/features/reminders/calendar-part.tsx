import { useEffect, useState } from 'preact/hooks';
import type { ReminderKind } from '../../core/reminders/reminder';
import { type FileOutcome, sharesFiles } from '../../platform/files';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Switch } from '../../ui/switch';
import styles from './reminders.module.css';
import { deliverCalendar, googleLinks, prepareCalendar, reminders } from './reminders-state';
import { reminderNames, remindersWords as words } from './reminders-words';

type GoogleEntry = { readonly kind: ReminderKind; readonly href: string };

/** Reminders for when the app is closed: a file for any calendar, links for Google's. */
export function CalendarPart() {
  const [isNeutral, setNeutral] = useState(false);
  const [file, setFile] = useState<File | undefined>(undefined);
  const [outcome, setOutcome] = useState<FileOutcome | undefined>(undefined);
  const [links, setLinks] = useState<readonly GoogleEntry[]>([]);
  const stored = reminders.value;
  useEffect(() => {
    let isCurrent = stored !== undefined;
    void googleLinks(isNeutral).then((found) => isCurrent && setLinks(found));
    setFile(undefined);
    return () => {
      isCurrent = false;
    };
  }, [isNeutral, stored]);
  const prepare = async () => {
    const made = await prepareCalendar(isNeutral);
    if (sharesFiles(made))
      setFile(made); // the share sheet wants a tap of its own
    else setOutcome(await deliverCalendar(made));
  };
  const share = async () => file && setOutcome(await deliverCalendar(file));
  return (
    <div class={styles.fields}>
      <h3>{words.calendarTitle}</h3>
      <p class={styles.hint}>{words.calendarLead}</p>
      <Switch label={words.neutral} checked={isNeutral} onChange={setNeutral} />
      <div>
        <Button icon={file ? 'share' : 'download'} onClick={file ? share : prepare}>
          {file ? words.shareCalendar : words.calendar}
        </Button>
      </div>
      <p role="status">{outcome ? words.delivered[outcome] : ''}</p>
      <Details summary={words.google}>
        <p class={styles.hint}>{words.googleLimit}</p>
        <ul>
          {links.map(({ kind, href }) => (
            <li key={kind}>
              <a href={href} target="_blank" rel="noreferrer">
                {words.googleAdd(reminderNames[kind])}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
