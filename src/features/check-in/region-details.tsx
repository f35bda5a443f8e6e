import { type CheckInDraft, sorenessKinds } from '../../core/log/check-in';
import { type RegionId, regionName } from '../../core/regions';
import { ChipSet } from '../../ui/chip-set';
import { Details } from '../../ui/details';
import type { FieldsProps } from '../../ui/form/form-page';
import { kindLabels } from './answer-words';
import { checkInWords as words } from './check-in-words';
import { PainField } from './pain-field';
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
        <PainField region={region} draft={draft} onChange={onChange} />
      </div>
    </Details>
  );
}
