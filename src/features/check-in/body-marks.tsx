import { isMarked, warningRegion } from '../../core/drafts/check-in-draft';
import { soreRegions } from '../../core/drafts/quick-entries';
import type { CheckInDraft } from '../../core/log/check-in';
import type { RecordOf } from '../../core/log/kinds';
import type { FieldsProps } from '../../ui/form/form-page';
import { RegionScores } from '../../ui/regions/region-scores';
import { Skeleton } from '../../ui/skeleton';
import styles from './body-marks.module.css';
import { checkInWords as words } from './check-in-words';
import { RegionDetails } from './region-details';
import { SafetyAdvice } from './safety-advice';

interface BodyMarksProps extends FieldsProps<CheckInDraft> {
  readonly last: RecordOf<'check-in'> | null | undefined;
}

/** The whole body as a list; each marked region may say what kind it is and whether it hurts. */
export function BodyMarks({ draft, errors, onChange, last }: BodyMarksProps) {
  // Rows must not move once shown, so the list waits for what was sore lately.
  if (last === undefined) return <Skeleton />;
  const warned = warningRegion(draft);
  return (
    <RegionScores
      legend={<span class={styles.legend}>{words.where}</span>}
      hint={`${words.sides} ${words.unmarkedIsZero}`}
      values={draft.soreness}
      first={last ? soreRegions(last).map(([region]) => region) : []}
      onChange={(soreness) => onChange({ soreness })}
      detail={(region) =>
        isMarked(draft, region) && (
          <div key={region}>
            {region === warned && <SafetyAdvice />}
            <RegionDetails region={region} draft={draft} errors={errors} onChange={onChange} />
          </div>
        )
      }
    />
  );
}
