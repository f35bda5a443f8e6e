import { useId } from 'preact/hooks';
import { type Profile, profiles } from '../../core/preferences';
import { Icon } from '../../ui/icon';
import type { FirstFigureId } from '../../ui/mannequin/figure';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Still } from './still';
import styles from './welcome.module.css';
import { profileWords, welcomeWords as words } from './welcome-words';

const figures: Readonly<Record<Profile, FirstFigureId>> = {
  athlete: 'run',
  active: 'walk',
  manual: 'lift',
  desk: 'desk',
  tension: 'neck-side-bend',
};

interface WhoStepProps {
  readonly profile: Profile | null;
  readonly onChange: (profile: Profile) => void;
}

/** Five choices with a picture each: native radio buttons. */
export function WhoStep({ profile, onChange }: WhoStepProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{words.whoTitle}</VisuallyHidden>
      </legend>
      <div class={styles.choices}>
        {profiles.map((value) => (
          <label class={styles.choice} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === profile}
              onChange={() => onChange(value)}
            />
            <Still figure={figures[value]} />
            <span class={styles.who}>
              <b>{profileWords[value].name}</b>
              <small>{profileWords[value].means}</small>
            </span>
            <span class={styles.dot} aria-hidden="true">
              <Icon name="check" size={16} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
