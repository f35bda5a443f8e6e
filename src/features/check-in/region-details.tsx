import { type CheckInDraft, sorenessKinds } from '../../core/log/check-in';
import { type RegionId, regionName } from '../../core/regions';
import { ChipSet } from '../../ui/chip-set';
import { Details } from '../../ui/details';
import type { FieldsProps } from '../../ui/form/form-page';
import { ScorePicker } from '../../ui/score-picker';
import { kindLabels, painWord } from './answer-words';
import { checkInWords as words } from './check-in-words';
import styles from './region-details.module.css';

interface RegionDetailsProps extends FieldsProps<CheckInDraft> {
  readonly region: RegionId;
}

/** What kind of soreness a marked region has, and its pain: both may stay open. */
export function RegionDetails({ region, draft, errors, onChange }: RegionDetailsProps) {
  const name = regionName(region);
  const kinds = sorenessKinds.filter((kind) => draft.kinds[region]?.includes(kind));
  const pain = draft.pain[region] ?? '';
  const given = [
    ...kinds.map((kind) => kindLabels[kind].toLowerCase()),
    ...(pain === '' ? [] : [words.painGiven(pain)]),
  ];
  const setPain = (score: number | null) => {
    const { [region]: _, ...others } = draft.pain;
    onChange({ pain: score === null ? others : { ...others, [region]: String(score) } });
  };
  return (
    <Details
      summary={
        given.length === 0 ? words.details(name) : words.detailsGiven(name, given.join(', '))
      }
      open={errors(`pain.${region}`) || errors(`kinds.${region}`) ? true : undefined}
    >
      <div class={styles.details}>
        <ChipSet
          legend={words.kinds(name)}
          options={sorenessKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
          values={kinds}
          error={errors(`kinds.${region}`)}
          onChange={(chosen) => onChange({ kinds: { ...draft.kinds, [region]: chosen } })}
        />
        <ScorePicker
          legend={words.pain(name)}
          value={pain === '' ? null : Number(pain)}
          meaning={painWord}
          clearable
          onChange={setPain}
        />
        <p class={styles.hint}>{words.painHint}</p>
      </div>
    </Details>
  );
}
