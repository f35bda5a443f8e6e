import { useEffect, useState } from 'preact/hooks';
import type { BodyDay } from '../../core/analysis/body-days';
import type { Day } from '../../core/day';
import { IconButton } from '../../ui/icon-button';
import { useReducedMotion } from '../../ui/mannequin/use-reduced-motion';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { bodyWords as words } from './body-words';
import styles from './day-scrubber.module.css';
import { ScrubBars } from './scrub-bars';

interface DayScrubberProps {
  readonly days: readonly BodyDay[];
  readonly shown: BodyDay;
  readonly onChoose: (day: Day) => void;
}

const DAYS_A_SECOND = 6;

/**
 * Goes through the days by a slider, by steps, or by itself. The slider tells its own day; a step and
 * the end of playing are told once, never the days that fly by.
 */
export function DayScrubber({ days, shown, onChoose }: DayScrubberProps) {
  const place = days.indexOf(shown);
  const last = days.length - 1;
  const today = days[last]?.day ?? shown.day;
  const [said, setSaid] = useState('');
  const isStill = useReducedMotion();
  const goTo = (to: number): BodyDay | undefined => {
    const day = days[to];
    if (day) onChoose(day.day);
    return day;
  };
  const step = (by: number) => {
    const day = goTo(place + by);
    if (day) setSaid(words.spoken(day, today));
  };
  const player = usePlayer({
    place,
    last,
    goTo,
    onStop: () => setSaid(words.spoken(shown, today)),
  });
  return (
    <div class={styles.scrubber}>
      <p class={styles.shown} aria-hidden="true">
        <strong>{words.shown(shown.day, today)}</strong> <span>{words.sorenessOf(shown)}</span>
      </p>
      <div class={styles.track}>
        <ScrubBars days={days} shown={shown} />
        <input
          type="range"
          class={styles.slider}
          aria-label={words.scrub}
          aria-valuetext={words.spoken(shown, today)}
          min={0}
          max={last}
          value={place}
          onInput={(event) => {
            player.stop();
            goTo(event.currentTarget.valueAsNumber);
          }}
        />
      </div>
      <p class={styles.ends} aria-hidden="true">
        <span>{words.firstDay(days[0]?.day ?? today)}</span> <span>{words.today}</span>
      </p>
      <div class={styles.controls}>
        {!isStill && (
          <IconButton
            icon={player.isPlaying ? 'pause' : 'play'}
            look="filled"
            label={player.isPlaying ? words.pause : words.play}
            onClick={player.toggle}
          />
        )}
        <IconButton icon="left" label={words.earlier} onClick={() => step(-1)} />
        <IconButton icon="right" label={words.later} onClick={() => step(1)} />
        <p class={styles.key}>{words.scrubKey}</p>
      </div>
      <ul class={styles.care}>
        {words.careOf(shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}

interface Played {
  readonly place: number;
  readonly last: number;
  readonly goTo: (place: number) => void;
  readonly onStop: () => void;
}

/** Six days a second to the newest; from there it starts at the oldest. */
function usePlayer({ place, last, goTo, onStop }: Played) {
  const [isPlaying, setIsPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (place >= last) {
      setIsPlaying(false);
      onStop();
      return;
    }
    const timer = setTimeout(() => goTo(place + 1), 1000 / DAYS_A_SECOND);
    return () => clearTimeout(timer);
  }, [isPlaying, place]);
  return {
    isPlaying,
    stop: () => setIsPlaying(false),
    toggle() {
      if (isPlaying) onStop();
      else if (place >= last) goTo(0);
      setIsPlaying(!isPlaying);
    },
  };
}
