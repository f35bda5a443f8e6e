import { Icon, Mark } from '../icon';
import { words } from '../words';
import { type Navigation, tabLabel, tabs } from './navigation';
import styles from './rail.module.css';

/** The side rail of wide windows: brand, Log, the same five places, where the data lives. */
export function Rail({ current, hrefs, logHref, onLog }: Navigation) {
  return (
    <header class={styles.rail}>
      <p class={styles.brand}>
        <Mark size={34} />
        {words.appName}
      </p>
      <a class={styles.log} href={logHref} onClick={onLog}>
        <Icon name="plus" size={22} />
        {words.log}
      </a>
      <nav class={styles.tabs} aria-label={words.mainNavigation}>
        {tabs.map((tab) => (
          <a key={tab} href={hrefs[tab]} aria-current={tab === current ? 'page' : undefined}>
            <Icon name={tab} />
            {tabLabel(tab)}
          </a>
        ))}
      </nav>
      <p class={styles.foot}>
        <Icon name="device" size={20} />
        <span>
          {words.savedHere}
          <br />
          {words.worksOffline}
        </span>
      </p>
    </header>
  );
}
