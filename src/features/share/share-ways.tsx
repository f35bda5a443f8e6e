import { useState } from 'preact/hooks';
import { type FileOutcome, offerFile } from '../../platform/files';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { LinkWay } from './link-way';
import { LockWay } from './lock-way';
import styles from './share.module.css';
import { noteShared, paper, report, reportWithDays } from './share-state';
import { shareWords as words } from './share-words';
import { type Way, ways } from './ways';

type Stage =
  | { readonly at: 'idle' | 'making' | 'link' | 'lock' }
  | { readonly at: 'ready'; readonly file: File }
  | { readonly at: 'done'; readonly outcome: FileOutcome | 'failed' };

/** The buttons by which the report leaves the app, and what came of it. */
export function ShareWays() {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const deliver = async (file: File) => {
    const outcome = await offerFile(file);
    // Making took longer than the tap counts: the share sheet wants another one.
    if (outcome === 'shared' || outcome === 'downloaded') void noteShared();
    setStage(outcome === 'blocked' ? { at: 'ready', file } : { at: 'done', outcome });
  };
  const use = async (way: Way) => {
    const [shown, withDays] = [report.value, reportWithDays()];
    if (!shown || !withDays) return;
    const context = { report: shown, withDays, paper: paper.value };
    if ('shows' in way) {
      setStage({ at: way.shows });
      return;
    }
    if ('act' in way) {
      way.act(context);
      void noteShared();
      return;
    }
    setStage({ at: 'making' });
    try {
      await deliver(await way.file(context));
    } catch {
      setStage({ at: 'done', outcome: 'failed' });
    }
  };
  const button = (way: Way) => (
    <Button
      key={way.id}
      icon={way.icon}
      tone={way.id === 'pdf' ? 'primary' : 'neutral'}
      disabled={stage.at === 'making' || !report.value}
      onClick={() => use(way)}
    >
      {words.ways[way.id]}
    </Button>
  );
  return (
    <div class={styles.ways}>
      <div class={styles.buttons}>{ways.filter(({ isMain }) => isMain).map(button)}</div>
      <p class={styles.hint} role="status">
        {statusOf(stage)}
      </p>
      {stage.at === 'ready' && (
        <Button tone="primary" icon="share" onClick={() => deliver(stage.file)}>
          {words.handOver}
        </Button>
      )}
      {stage.at === 'link' && report.value && <LinkWay report={report.value} />}
      {stage.at === 'lock' && report.value && <LockWay report={report.value} />}
      <Details summary={words.moreWays}>
        <div class={styles.buttons}>{ways.filter(({ isMain }) => !isMain).map(button)}</div>
      </Details>
    </div>
  );
}

function statusOf(stage: Stage): string {
  if (stage.at === 'making') return words.making;
  if (stage.at === 'ready') return words.ready;
  return stage.at === 'done' ? words.outcomes[stage.outcome] : '';
}
