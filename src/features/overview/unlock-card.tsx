import { Card } from '../../ui/card';
import { Icon, type IconName } from '../../ui/icon';
import { Pips } from '../../ui/pips';
import styles from './overview.module.css';
import { daysChecked, daysLogged, hasMassage } from './overview-state';
import { todayFootWords as words } from './today-foot-words';

interface Unlock {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  readonly done: number;
  readonly total: number;
}

/** In the first days: what the notes will show, and how far that is. */
export function UnlockCard() {
  const unlocks: readonly Unlock[] = [
    {
      icon: 'today',
      title: words.unlockUsual,
      detail: words.unlockUsualDetail,
      done: Math.min(7, daysChecked.value ?? 0),
      total: 7,
    },
    {
      icon: 'massage',
      title: words.unlockRhythm,
      detail: words.unlockRhythmDetail,
      done: hasMassage.value ? 1 : 0,
      total: 1,
    },
    {
      icon: 'trends',
      title: words.unlockTrends,
      detail: words.unlockTrendsDetail,
      done: Math.min(3, daysLogged.value),
      total: 3,
    },
  ];
  const isLoading = daysChecked.value === undefined || hasMassage.value === undefined;
  if (isLoading || unlocks.every(({ done, total }) => done >= total)) return null;
  return (
    <Card labelledBy="unlock">
      <h2 id="unlock">{words.unlockTitle}</h2>
      <ul class={styles.unlocks}>
        {unlocks.map(({ icon, title, detail, done, total }) => (
          <li key={title}>
            <Icon name={icon} />
            <span class={styles.unlock}>
              <b>{title}</b>
              <small>{detail}</small>
            </span>
            <Pips done={done} total={total} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
