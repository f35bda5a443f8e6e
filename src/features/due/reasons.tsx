import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/day';
import type { MassageAdvice } from '../../core/rules/massage';
import type { Reason } from '../../core/rules/rule';
import { basisNames } from '../../ui/basis-names';
import { Tag } from '../../ui/tag';
import styles from './due.module.css';
import { dueWords as words } from './due-words';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly today: Day;
}

/** The sentences come when they are first asked for: the first view does without them. */
const sentences = signal<typeof import('./reason-words')>();

/** Asks for the sentences; tells whether that failed. */
function useSentences(): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (sentences.value) return;
    import('./reason-words').then(
      (loaded) => {
        sentences.value = loaded;
      },
      () => setFailed(true),
    );
  }, []);
  return hasFailed;
}

/** Why a state holds: each rule that fired, its numbers, and the ground it stands on. */
export function Reasons({ reasons, today }: ReasonsProps) {
  const hasFailed = useSentences();
  const loaded = sentences.value;
  if (reasons.length === 0) return null;
  if (!loaded) {
    return hasFailed ? (
      <p role="status">{words.reasonsFailed}</p>
    ) : (
      <div aria-busy="true" style={{ minBlockSize: `${reasons.length * LINES_EACH}lh` }} />
    );
  }
  return (
    <ul class={styles.reasons}>
      {reasons
        .flatMap((reason) => loaded.reasonLines(reason, today))
        .map(({ text, basis, rule }) => (
          <li key={text}>
            {text} <Tag>{basisNames[basis]}</Tag>{' '}
            <a class={styles.more} href={`#/guide/${rule}`}>
              {words.inGuide}
            </a>
          </li>
        ))}
    </ul>
  );
}

interface AdviceProps {
  readonly advice: Pick<MassageAdvice, 'reasons' | 'notes'>;
  readonly today: Day;
}

/** What decided, and what stands beside it and decides nothing. */
export const ReasonsAndNotes = ({ advice, today }: AdviceProps) => (
  <>
    <Reasons reasons={advice.reasons} today={today} />
    {advice.notes.length > 0 && (
      <>
        <p>
          <b>{words.notes}</b>
        </p>
        <Reasons reasons={advice.notes} today={today} />
      </>
    )}
  </>
);

/** Lines that a reason mostly takes, kept free while the sentences come. */
const LINES_EACH = 3;
