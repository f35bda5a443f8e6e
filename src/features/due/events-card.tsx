import { eventTypes } from '../../core/log/event';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatDay } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { SectionHead } from '../../ui/section-head';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { upcomingEvents } from './due-state';
import { backToPlan } from './plan-links';
import { planWords as words } from './plan-words';

const EVENTS_SHOWN = 5;
const pauses = ['holiday', 'illness'] as const;

/** What lies ahead, and the way to a pause. */
export function EventsCard() {
  const events = upcomingEvents.value ?? [];
  return (
    <Card>
      <SectionHead
        title={words.upcoming}
        link={{ href: `#/log/event?${backToPlan}`, label: words.addEvent }}
      />
      {events.length === 0 && <p>{words.noEvents}</p>}
      {events.slice(0, EVENTS_SHOWN).map((event) => (
        <ListRow
          key={event.id}
          tile={<Tile icon="event" />}
          title={event.name ?? eventTypes.find(({ id }) => id === event.type)?.name}
          detail={formatDay(event.day, 'short', today.value)}
          href={`#/record/event/${event.id}?${backToPlan}`}
          chevron
        />
      ))}
      <p class={styles.hint}>{words.pause}</p>
      <div class={styles.pauses}>
        {pauses.map((type) => (
          <Button key={type} href={`#/log/event?type=${type}&${backToPlan}`}>
            {words[type]}
          </Button>
        ))}
      </div>
    </Card>
  );
}
