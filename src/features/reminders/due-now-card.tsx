import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import styles from './reminders.module.css';
import { keepAwayToday, openNow, putOff } from './reminders-state';
import { remindersWords as words } from './reminders-words';

/** What is due or was missed, as one line, with the way to do it or put it off. */
export function DueNowCard() {
  const open = openNow.value;
  if (!open?.notice) return null;
  const { ids, title, text, href } = open.notice;
  return (
    <Card labelledBy="due-now">
      <SectionHead id="due-now" title={title} />
      <div class={styles.fields}>
        <p>{text}</p>
        {open.wantsOtherTime && (
          <Note>
            <p>{words.otherTime}</p>
            <a href="#/settings">{words.changeTime}</a>
          </Note>
        )}
        <div class={styles.actions}>
          {ids.length === 1 && (
            <Button tone="primary" href={href}>
              {words.open}
            </Button>
          )}
          {!open.wantsOtherTime && <Button onClick={() => putOff(ids)}>{words.later}</Button>}
          <Button tone="quiet" onClick={() => keepAwayToday(ids)}>
            {words.notToday}
          </Button>
        </div>
      </div>
    </Card>
  );
}
