import { computed, signal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import type { Outline } from '../../core/body-map/outline';
import { type RegionId, regionName } from '../../core/regions';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../visually-hidden';
import { BodyMap, type BodyMapProps, shownFrame } from './body-map';
import { bodyMapWords } from './body-map-words';
import { outlinesOf } from './drawing-outlines';
import styles from './interactive-body-map.module.css';
import { useMapKeys } from './use-map-keys';
import { useMapPointer } from './use-map-pointer';

/** How a region was chosen: only a pointer can have meant another one. */
export interface Chosen {
  readonly by: 'pointer' | 'keyboard';
  readonly near: readonly RegionId[];
}

export interface InteractiveBodyMapProps
  extends Omit<BodyMapProps, 'decorative' | 'pointed' | 'alt'> {
  /** A tap or Enter on a region; the owner decides what it does. */
  onChoose: (region: RegionId, chosen: Chosen) => void;
  /** Digits, plus and minus on a region; without it they do nothing. */
  onValue?: (region: RegionId, value: number) => void;
  /** Spoken name of the whole; the view's name unless told. */
  label?: string;
  /** What the numbers measure, in lower case; soreness unless told. */
  measure?: string;
}

/** The region on which the keyboard starts: the selected one, else the sorest, else the topmost. */
function startOf(outlines: readonly Outline[], props: InteractiveBodyMapProps) {
  const { selected, values = {} } = props;
  const weight = ({ id, centre }: Outline) => [id === selected ? 1 : 0, values[id] ?? 0, -centre.y];
  const byWeight = (a: Outline, b: Outline) => {
    const [one, other] = [weight(a), weight(b)];
    return one.map((n, i) => (other[i] ?? 0) - n).find((difference) => difference !== 0) ?? 0;
  };
  return [...outlines].sort(byWeight)[0]?.id;
}

/** The body map that answers: the region nearest to a tap, and every region by keyboard. */
export function InteractiveBodyMap(props: InteractiveBodyMapProps) {
  const { onChoose, onValue, label, measure = bodyMapWords.measure, ...map } = props;
  const { values = {}, ghosts = {}, view, chosen } = map;
  const keysId = useId();
  const outlines = outlinesOf(map.figure[view]);
  const frame = shownFrame(map);
  const [focused] = useState(() => signal<RegionId | undefined>(undefined));
  const [said, setSaid] = useState<RegionId>();
  const isPressed = (id: RegionId) => (chosen ? chosen.includes(id) : id === map.selected);
  const nameOf = (id: RegionId) =>
    chosen ? regionName(id) : bodyMapWords.region(id, measure, values[id], ghosts[id]);
  const tell = (id: RegionId) =>
    chosen ? bodyMapWords.choice(regionName(id), isPressed(id)) : nameOf(id);

  const pointer = useMapPointer(outlines, frame, ({ region, near }) => {
    setSaid(region);
    onChoose(region, { by: 'pointer', near });
  });
  const keys = useMapKeys(outlines, {
    start: startOf(outlines, props),
    currentValue: (region) => values[region] ?? 0,
    onValue:
      onValue &&
      ((region, value) => {
        setSaid(region);
        onValue(region, value);
      }),
  });
  const { hovered } = pointer;
  const [pointed] = useState(() => computed(() => focused.value ?? hovered.value));
  const [stage] = useState(() =>
    computed(() => classNames(styles.stage, hovered.value && styles.pointing)),
  );
  const press = (event: Event, region: RegionId) => {
    event.stopPropagation(); // a click by key has no place on the screen
    keys.setCurrent(region);
    setSaid(region);
    onChoose(region, { by: 'keyboard', near: [] });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      role="group"
      aria-label={label ?? bodyMapWords.view(view)}
      aria-describedby={keysId}
      class={stage}
      style={{ '--map-ratio': String(frame.width / frame.height) }}
      onKeyDown={keys.onKeyDown}
      {...pointer.handlers}
    >
      <BodyMap {...map} decorative pointed={pointed} />
      {outlines.map(({ id, centre }) => (
        <button
          key={id}
          ref={keys.keep(id)}
          type="button"
          class={styles.target}
          style={{
            left: `${((centre.x - frame.left) / frame.width) * 100}%`,
            top: `${((centre.y - frame.top) / frame.height) * 100}%`,
          }}
          tabIndex={id === keys.current ? 0 : -1}
          aria-label={nameOf(id)}
          aria-pressed={isPressed(id)}
          onClick={(event) => press(event, id)}
          onFocus={() => {
            keys.setCurrent(id);
            focused.value = id;
          }}
          onBlur={() => {
            focused.value = undefined;
          }}
        />
      ))}
      <VisuallyHidden>
        <span id={keysId}>{onValue ? bodyMapWords.keys : bodyMapWords.chooseKeys}</span>
      </VisuallyHidden>
      <div role="status">{said && <VisuallyHidden>{tell(said)}</VisuallyHidden>}</div>
    </div>
  );
}
