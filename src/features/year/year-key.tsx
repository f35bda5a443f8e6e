import { classNames } from '../../ui/class-names';
import styles from './year.module.css';
import { keyOf } from './year-readings';
import stepStyles from './year-steps.module.css';
import type { YearView } from './year-view';
import { yearWords as words } from './year-words';

interface YearKeyProps {
  readonly view: YearView;
}

/** What the colours and the numbers in them mean. */
export function YearKey({ view }: YearKeyProps) {
  return (
    <ul
      class={classNames(styles.key, stepStyles.ramp, stepStyles[view.measure.hue])}
      aria-label={words.key}
    >
      {keyOf(view).map(({ step, text, meaning }) => (
        <li key={step}>
          <span
            class={classNames(styles.swatch, stepStyles.step, stepStyles[`step${step}`])}
            aria-hidden="true"
          >
            {text}
          </span>
          {meaning}
        </li>
      ))}
      <li>
        <span
          class={classNames(styles.swatch, stepStyles.step, stepStyles.unlogged)}
          aria-hidden="true"
        />
        {words.notLogged}
      </li>
    </ul>
  );
}
