import { Button } from '../../ui/button';
import styles from './year-link.module.css';
import { yearWords as words } from './year-words';

/** The way to the calendar of a year, for the page whose charts are shorter. */
export function YearLink() {
  return (
    <p class={styles.link}>
      <Button href="#/trends/year" iconAfter="right">
        {words.link}
      </Button>
    </p>
  );
}
