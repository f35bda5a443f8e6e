import { Tag } from '../../ui/tag';
import { explanationWords as words } from './explanation-words';
import styles from './overview.module.css';
import { daysLogged, headline } from './overview-state';

/** What the strips and the sentence rest on, and which signals have too short a past for a word. */
export function OverviewExplanation() {
  const facts = headline.value;
  return (
    <>
      <p class={styles.text}>{words.explained(daysLogged.value)}</p>
      {facts && (
        <>
          <p class={styles.text}>
            {words.flagRule} <Tag>{words.basis}</Tag>
          </p>
          {facts.days !== undefined && <p class={styles.text}>{words.rests(facts.days)}</p>}
          {facts.missing.length > 0 && <p class={styles.text}>{words.missing(facts.missing)}</p>}
        </>
      )}
      <p class={styles.text}>
        <a class={styles.link} href="#/guide/usual">
          {words.guide}
        </a>
      </p>
    </>
  );
}
