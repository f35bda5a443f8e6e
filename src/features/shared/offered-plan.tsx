import { useState } from 'preact/hooks';
import type { TreatmentPlan } from '../../core/log/plan';
import type { PlanOffer } from '../../core/share/plan-offer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/columns';
import { DataTable } from '../../ui/data-table';
import { formatDay, formatList } from '../../ui/format';
import { Note } from '../../ui/note';
import { PageHeader } from '../../ui/page-header';
import { regionList } from '../../ui/records/record-line';
import { Skeleton } from '../../ui/skeleton';
import { showToast } from '../../ui/toasts';
import styles from './shared.module.css';
import { acceptOffer, runningPlan, today } from './shared-state';
import { sharedWords as words } from './shared-words';

interface OfferedPlanProps {
  readonly offer: PlanOffer;
  readonly stretchName: (id: string) => string;
  readonly onAnother: () => void;
}

/** A plan that came back: what it would change, and the person's own yes or no. */
export function OfferedPlan({ offer, stretchName, onAnother }: OfferedPlanProps) {
  const [answer, setAnswer] = useState<'accepted' | 'declined' | 'failed'>();
  const current = runningPlan.value;
  if (current === undefined) return <Skeleton />;
  const accept = async () => {
    const accepted = await acceptOffer(offer);
    setAnswer(accepted ? 'accepted' : 'failed');
    if (accepted) {
      const undo = async () => {
        await accepted.undo();
        setAnswer(undefined);
      };
      showToast({ text: words.accepted, undo });
    }
  };
  return (
    <Stack>
      <PageHeader
        title={words.offer(offer.setBy)}
        lead={words.offerLead(formatDay(offer.madeOn, 'short', today.value))}
      />
      <Card>
        <DataTable
          caption={words.changes}
          columns={[
            { key: 'what', label: '' },
            { key: 'now', label: words.now },
            { key: 'then', label: words.withPlan },
          ]}
          rows={changes(offer, current, stretchName)}
        />
      </Card>
      <div role="status">
        {answer === 'accepted' && (
          <Note tone="calm" icon="check">
            {words.accepted} <a href="#/plan">{words.seePlan}</a>
          </Note>
        )}
        {answer === 'declined' && <Note tone="calm">{words.declined}</Note>}
        {answer === 'failed' && <Note tone="alert">{words.acceptFailed}</Note>}
      </div>
      <div class={styles.actions}>
        {answer !== 'accepted' && (
          <Button tone="primary" onClick={accept}>
            {words.accept}
          </Button>
        )}
        {answer === undefined && (
          <Button onClick={() => setAnswer('declined')}>{words.decline}</Button>
        )}
        {answer !== undefined && <Button onClick={onAnother}>{words.another}</Button>}
      </div>
    </Stack>
  );
}

const MOST_REGIONS = 6;

/** Every line of the plan beside the one it follows; a line that neither has is left out. */
function changes(
  offer: PlanOffer,
  current: TreatmentPlan | null,
  stretchName: (id: string) => string,
) {
  const list = (regions: TreatmentPlan['focusRegions'] | undefined) =>
    regions && regions.length > 0 ? regionList(regions, MOST_REGIONS) : undefined;
  const day = (text: string | undefined) => text && formatDay(text, 'short', today.value);
  const stretches = (home: TreatmentPlan['homeStretches']) =>
    home && home.length > 0
      ? formatList(
          home.map(({ stretch, seconds, timesPerWeek }) =>
            words.homeStretch(stretchName(stretch), seconds, timesPerWeek),
          ),
        )
      : undefined;
  const rows = [
    ['setBy', current?.setBy, offer.setBy],
    [
      'rhythm',
      current ? words.sessionsOf(current.sessionsPerWeek) : words.usualRhythm,
      words.sessionsOf(offer.sessionsPerWeek),
    ],
    ['weeks', current && words.weeksOf(current.weeks), words.weeksOf(offer.weeks)],
    ['focus', list(current?.focusRegions), list(offer.focusRegions)],
    ['avoid', list(current?.avoidRegions), list(offer.avoidRegions)],
    [
      'home',
      stretches(current?.homeStretches) ?? list(current?.homeRegions),
      stretches(offer.homeStretches),
    ],
    ['review', day(current?.reviewDay), day(offer.reviewDay)],
    ['note', current?.note, offer.note],
  ] as const;
  return rows
    .filter(([, now, then]) => now || then)
    .map(([key, now, then]) => ({
      key,
      cells: [words.rows[key], now || words.nothing, then || words.nothing],
    }));
}
