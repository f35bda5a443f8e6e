import { useId, useMemo } from 'preact/hooks';
import { Card } from '../../ui/card';
import { Pips } from '../../ui/pips';
import styles from './helps.module.css';
import { planStory, type Told } from './helps-state';
import { helpsWords as words } from './helps-words';

/** The weeks of a treatment plan beside those before it, below its form. */
export function PlanStory({ id }: { readonly id: string }) {
  const signal = useMemo(() => planStory(id), [id]);
  const story = signal.value;
  return story ? <Story story={story} /> : null;
}

function Story({ story: { result } }: { readonly story: Told<typeof planStory> }) {
  const heading = useId();
  const { told, before, during, needed } = result;
  return (
    <div class={styles.record}>
      <Card labelledBy={heading}>
        <div class={styles.card}>
          <h2 id={heading}>{words.planTitle}</h2>
          {told ? (
            <>
              <p>{words.planShare(told.share)}</p>
              <p>
                {words.planMedians(told.medianBefore, told.medianDuring)} {words.planCounts(result)}
              </p>
              <p class={styles.remark}>{words.planCaution}</p>
            </>
          ) : (
            <p class={styles.soFar}>
              <Pips done={before < needed ? before : during} total={needed} label="" />
              <span>{words.planSoFar(result)}</span>
            </p>
          )}
        </div>
      </Card>
    </div>
  );
}
