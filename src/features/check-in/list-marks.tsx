import { isMarked, warningRegion } from '../../core/drafts/check-in-draft';
import { RegionScores } from '../../ui/regions/region-scores';
import type { MarksProps } from './body-marks';
import styles from './body-marks.module.css';
import { checkInWords as words } from './check-in-words';
import { RegionDetails } from './region-details';
import { SafetyAdvice } from './safety-advice';

/** The whole body as a list; each marked region may say what kind it is and whether it hurts. */
export function ListMarks({ draft, errors, onChange, recent }: MarksProps) {
  const warned = warningRegion(draft);
  return (
    <RegionScores
      legend={<span class={styles.legend}>{words.where}</span>}
      hint={`${words.sides} ${words.unmarkedIsZero}`}
      values={draft.soreness}
      first={recent.sore.map(([region]) => region)}
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
