import type { CheckInDraft } from '../../core/log/check-in';
import { type RegionId, regionName } from '../../core/regions';
import { ScorePicker } from '../../ui/score-picker';
import { painWord } from './answer-words';
import { checkInWords as words } from './check-in-words';
import styles from './region-details.module.css';

interface PainFieldProps {
  readonly region: RegionId;
  readonly draft: CheckInDraft;
  readonly onChange: (patch: Partial<CheckInDraft>) => void;
}

/** How much a region hurts: another question than soreness, and free to stay open. */
export function PainField({ region, draft, onChange }: PainFieldProps) {
  const pain = draft.pain[region] ?? '';
  const setPain = (score: number | null) => {
    const { [region]: _, ...others } = draft.pain;
    onChange({ pain: score === null ? others : { ...others, [region]: String(score) } });
  };
  return (
    <>
      <ScorePicker
        legend={words.pain(regionName(region))}
        value={pain === '' ? null : Number(pain)}
        meaning={painWord}
        clearable
        onChange={setPain}
      />
      <p class={styles.hint}>{words.painHint}</p>
    </>
  );
}
