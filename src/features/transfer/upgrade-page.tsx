import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { SaveCopy } from './save-copy';
import { prepareStoredCopy } from './stored-copy-state';
import styles from './transfer.module.css';
import { type UpgradeStage, upgradeSession } from './upgrade-state';
import { upgradeWords as words } from './upgrade-words';

interface UpgradePageProps {
  /** Called when the records have today's schema; unless told, the app starts anew. */
  readonly onUpgraded?: () => void;
}

const startAnew = () => location.reload();

const isUnderWay = (stage: UpgradeStage) =>
  ['keeping', 'upgrading', 'blocked', 'upgraded'].includes(stage);

/** Shown in place of the app while stored records are brought to its schema. */
export function UpgradePage({ onUpgraded = startAnew }: UpgradePageProps) {
  const [session] = useState(upgradeSession);
  const stage = session.stage.value;
  useEffect(() => void session.start(), [session]);
  useEffect(() => {
    if (stage === 'upgraded') onUpgraded();
  }, [stage, onUpgraded]);
  return (
    <>
      <PageHeader title={words.title} />
      <div class={styles.stack}>
        <p role="status">{words.stages[stage]}</p>
        {!isUnderWay(stage) && (
          <>
            <SaveCopy prepare={prepareStoredCopy} />
            <div>
              <Button onClick={stage === 'unkept' ? session.upgrade : session.start}>
                {stage === 'unkept' ? words.goOn : words.tryAgain}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  );
}
