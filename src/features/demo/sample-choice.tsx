import { useState } from 'preact/hooks';
import type { Persona } from '../../core/demo/personas';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { hasSamples, loadSamples } from './demo-state';
import { demoWords } from './demo-words';
import { removeWithUndo } from './sample-banner';
import styles from './sample-choice.module.css';
import { personaWords, sampleChoiceWords as words } from './sample-choice-words';
import { SampleTag } from './sample-tag';

/** Written out here: the table of personas comes with the records, when they are asked for. */
const personas: readonly Persona[] = ['athlete', 'desk', 'tension'];

interface SampleChoiceProps {
  /** Called once the records are committed. */
  readonly onLoaded: (persona: Persona) => void;
}

/** Whose sample data to look at: three rows, one tap each. */
export function SampleChoice({ onLoaded }: SampleChoiceProps) {
  const [status, setStatus] = useState<'idle' | 'loading' | 'full' | 'failed'>('idle');
  const load = async (persona: Persona) => {
    if (status === 'loading') return;
    setStatus('loading');
    const outcome = await loadSamples(persona).catch(() => 'unavailable' as const);
    if (outcome === 'loaded') onLoaded(persona);
    setStatus(outcome === 'loaded' ? 'idle' : outcome === 'storage-full' ? 'full' : 'failed');
  };
  return (
    <div class={styles.choice}>
      <p>{words.choose}</p>
      <ul>
        {personas.map((persona) => (
          <li key={persona}>
            <ListRow
              title={personaWords[persona].name}
              detail={personaWords[persona].about}
              onClick={() => load(persona)}
              chevron
            />
          </li>
        ))}
      </ul>
      <p class={styles.status} role="status">
        {status === 'loading' ? words.loading : ''}
      </p>
      {status === 'full' && (
        <Note tone="alert" role="alert">
          {words.full}
        </Note>
      )}
      {status === 'failed' && (
        <Note tone="alert" role="alert">
          {words.failed}
        </Note>
      )}
    </div>
  );
}

/** The sample data of the data page: in or out. */
export function SampleCard() {
  const id = 'sample-data';
  return (
    <Card labelledBy={id}>
      <SectionHead id={id} title={words.title} aside={<SampleTag />} />
      {hasSamples.value ? (
        <div class={styles.choice}>
          <p>{words.shown}</p>
          <div>
            <Button onClick={removeWithUndo}>{demoWords.remove}</Button>
          </div>
        </div>
      ) : (
        <SampleChoice onLoaded={() => {}} />
      )}
    </Card>
  );
}
