import { USUAL_HOLD_SECONDS } from '../../core/drafts/stretch-draft';
import type { StretchDraft } from '../../core/log/stretch';
import { parseNumber } from '../../core/number';
import { regionsOfBase } from '../../core/regions';
import { FieldSet } from '../../ui/field-set';
import { LazyFigure } from './lazy-figure';
import styles from './stretch.module.css';
import { type StretchPreset, stretchPresets } from './stretch-presets';
import { presetWords, stretchWords as words } from './stretch-words';

interface PresetPickerProps {
  readonly draft: StretchDraft;
  readonly onPick: (preset: StretchPreset) => void;
}

/** The stretches with a figure: a tap adds both sides. */
export function PresetPicker({ draft, onPick }: PresetPickerProps) {
  return (
    <FieldSet
      id="stretch-presets"
      legend={words.presets}
      hint={words.presetHint(USUAL_HOLD_SECONDS)}
    >
      <div class={styles.presets}>
        {stretchPresets.map((preset) => (
          <PresetButton key={preset.id} preset={preset} draft={draft} onPick={onPick} />
        ))}
      </div>
    </FieldSet>
  );
}

interface PresetButtonProps extends PresetPickerProps {
  readonly preset: StretchPreset;
}

function PresetButton({ preset, draft, onPick }: PresetButtonProps) {
  const { name, where } = presetWords[preset.id];
  const seconds = secondsOfPreset(preset, draft);
  return (
    <button
      type="button"
      class={styles.preset}
      data-added={seconds > 0 || undefined}
      onClick={() => onPick(preset)}
    >
      <LazyFigure id={preset.id} />
      <span class={styles.name}>{name}</span>
      <span class={styles.where}>{seconds > 0 ? words.added(seconds) : where}</span>
    </button>
  );
}

/** Seconds a side that the draft holds of a preset, 0 while it was not added. */
function secondsOfPreset({ id, pairs }: StretchPreset, draft: StretchDraft): number {
  const region = pairs
    .flatMap((pair) => regionsOfBase(pair))
    .find((one) => draft.stretches[one] === id);
  return region ? (parseNumber(draft.seconds[region] ?? '') ?? 0) : 0;
}
