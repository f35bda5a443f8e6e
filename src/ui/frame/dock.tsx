import { Icon } from '../icon';
import { words } from '../words';
import styles from './dock.module.css';
import { type Navigation, tabLabel, tabs } from './navigation';

/** The floating bar of phones with the round Log button on the thumb side. */
export function Dock({ current, hrefs, logHref, onLog }: Navigation) {
  return (
    <nav class={styles.dock} aria-label={words.mainNavigation}>
      <div class={styles.tabs}>
        {tabs.map((tab) => (
          <a key={tab} href={hrefs[tab]} aria-current={tab === current ? 'page' : undefined}>
            <Icon name={tab} />
            <span>{tabLabel(tab)}</span>
          </a>
        ))}
      </div>
      <a class={styles.log} href={logHref} onClick={onLog}>
        <Icon name="plus" size={26} />
        <span>{words.log}</span>
      </a>
    </nav>
  );
}
