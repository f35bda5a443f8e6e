import { useState } from 'preact/hooks';
import { valueAfterTap } from '../../core/body-map/tap-value';
import { type Tension, tensionRegions, withTension } from '../../core/drafts/massage-draft';
import type { FigureId } from '../../core/figures';
import type { MassageDraft } from '../../core/log/massage';
import { isRegionId, type RegionId, regionName } from '../../core/regions';
import type { RegionValues } from '../../ui/body-map/body-map';
import type { FieldsProps } from '../../ui/form/form-page';
import { BothViews } from '../../ui/regions/both-views';
import { MapOrList } from '../../ui/regions/map-or-list';
import { ScorePicker } from '../../ui/score-picker';
import { Segmented } from '../../ui/segmented';
import styles from './massage-form.module.css';
import { tensionWord, massageWords as words } from './massage-words';

type Fields = Pick<FieldsProps<MassageDraft>, 'draft' | 'onChange'>;

/** The two moments a massage's tension is asked for. */
const moments = ['tensionBefore', 'tensionAfter'] as const;
type TensionField = (typeof moments)[number];

/** Tension before and after for each region, on the map or one region below the other. */
export function TensionFields(fields: Fields) {
  return (
    <div class={styles.tension}>
      <p class={styles.lead}>{words.tensionLead}</p>
      <MapOrList
        map={(figure) => <TensionMap {...fields} figure={figure} />}
        list={<TensionList {...fields} />}
      />
    </div>
  );
}

function TensionList(fields: Fields) {
  const asked = tensionRegions(fields.draft);
  if (asked.length === 0) return <p class={styles.lead}>{words.tensionFirst}</p>;
  return asked.map((region) => <RegionTension key={region} region={region} {...fields} />);
}

interface TensionMapProps extends Fields {
  readonly figure: FigureId;
}

/** Taps give tension as in the check-in; a region that was not among the worked ones joins them. */
function TensionMap({ figure, draft, onChange }: TensionMapProps) {
  const [moment, setMoment] = useState<TensionField>('tensionBefore');
  const [region, setRegion] = useState<RegionId>();
  const values = scoresOf(draft[moment]);
  // As it was before the last tap: a chip beside the map puts another region in its place.
  const [before, setBefore] = useState<Tension>(draft);
  const set = (from: Tension, changed: RegionId, score: number) => {
    setBefore(from);
    setRegion(changed);
    onChange(withTension(from, moment, changed, score));
  };
  const tap = (tapped: RegionId, instead?: RegionId) => {
    const from = instead ? before : draft;
    set(from, tapped, valueAfterTap(scoresOf(from[moment])[tapped]));
  };
  return (
    <>
      <Segmented
        legend={words.moments}
        options={moments.map((value) => ({ value, label: words.momentNames[value] }))}
        value={moment}
        onChange={setMoment}
      />
      <p class={styles.lead}>{words.tensionMap(draft.regions.length)}</p>
      <BothViews
        figure={figure}
        values={values}
        ghosts={moment === 'tensionAfter' ? scoresOf(draft.tensionBefore) : {}}
        selected={region}
        callouts="worst"
        measure={words.tension}
        onChoose={tap}
        onValue={(changed, score) => set(draft, changed, score)}
      />
      {region && <RegionTension region={region} draft={draft} onChange={onChange} />}
    </>
  );
}

const scoresOf = (texts: Readonly<Record<string, string>>): RegionValues =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([region, text]) => isRegionId(region) && text !== '')
      .map(([region, text]) => [region, Number(text)]),
  );

function RegionTension({ region, draft, onChange }: Fields & { readonly region: RegionId }) {
  const name = regionName(region);
  return (
    <div class={styles.region}>
      {moments.map((moment) => {
        const text = draft[moment][region] ?? '';
        return (
          <ScorePicker
            plain
            key={moment}
            legend={words[moment](name)}
            value={text === '' ? null : Number(text)}
            meaning={tensionWord}
            clearable
            onChange={(score) => onChange(withTension(draft, moment, region, score ?? undefined))}
          />
        );
      })}
    </div>
  );
}
