import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import {
  back,
  longer,
  type Player,
  routineMsLeft,
  secondsLeft,
  skip,
} from '../../core/stretches/player';
import { Button } from '../../ui/button';
import { formatMinutes, formatSeconds } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { libraryFigure } from '../../ui/mannequin/library-figures';
import { Mannequin } from '../../ui/mannequin/mannequin';
import { Note } from '../../ui/note';
import { stretchTexts } from '../../ui/stretches/stretch-texts';
import { CueChoice } from './cue-choice';
import styles from './player.module.css';
import { type HeldUnsaved, type Playing, pauseOrGoOn } from './player-state';
import { playerWords as words } from './player-words';

interface PlayerPanelProps {
  readonly session: Playing;
  readonly playButton: RefObject<HTMLButtonElement | null>;
  readonly failed: HeldUnsaved | undefined;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** What to do now, how long still, what comes next; or what keeps the routine from being saved. */
export function PlayerPanel(props: PlayerPanelProps) {
  const { session, failed } = props;
  const [showsCues, setShowsCues] = useState(false);
  const player = session.player.value;
  return (
    <section class={styles.panel} aria-label={words.controls}>
      {failed ? (
        <Note tone="alert" role="alert">
          <p>{words.failed(failed)}</p>
          <p>{words.failedSafe}</p>
          <p class={styles.answers}>
            <Button tone="primary" onClick={props.onRetry}>
              {words.tryAgain}
            </Button>
            <Button onClick={props.onLeave}>{words.leave}</Button>
          </p>
        </Note>
      ) : (
        <>
          <Steps player={player} />
          <Controls {...props} />
          <div class={styles.row}>
            <Button tone="quiet" icon="skip-back" onClick={() => session.act(back)}>
              {words.back}
            </Button>
            <Button tone="quiet" icon="plus" onClick={() => session.act(longer)}>
              {words.longer}
            </Button>
            <IconButton
              icon="bell"
              label={words.cues}
              pressed={showsCues}
              onClick={() => setShowsCues(!showsCues)}
            />
          </div>
          {showsCues && <CueChoice />}
          <NextUp player={player} />
        </>
      )}
    </section>
  );
}

function Steps({ player }: { readonly player: Player }) {
  const hold = player.holds[player.index];
  if (player.status === 'away') {
    return (
      <p class={styles.cue} role="status">
        {words.away}
      </p>
    );
  }
  return (
    <div class={styles.cue}>
      {hold && <p>{stretchTexts[hold.stretch].steps.join(' ')}</p>}
      <p class={styles.mildly}>{words.mildly}</p>
    </div>
  );
}

const RING = { size: 84, radius: 39 } as const;

function Controls({ session, playButton }: PlayerPanelProps) {
  const player = session.player.value;
  const { holds, index, phase, status, passedMs, phaseMs } = player;
  const left = secondsLeft(player);
  const isRunning = status === 'running';
  return (
    <div class={styles.controls}>
      <p class={styles.time}>
        <span role="timer" aria-label={words.clockLabel(left, player)}>
          {words.clock(left)}
        </span>
        <small>{phase === 'ready' ? words.ready : words.side(holds[index]?.side)}</small>
      </p>
      <div class={styles.ring}>
        <Ring share={phaseMs > 0 ? passedMs / phaseMs : 0} />
        <button
          type="button"
          ref={playButton}
          class={styles.play}
          aria-label={isRunning ? words.pause : words.goOn}
          onClick={() => session.act(pauseOrGoOn)}
        >
          <Icon name={isRunning ? 'pause' : 'play'} size={28} />
        </button>
      </div>
      <div class={styles.skip}>
        <Button iconAfter="skip-forward" onClick={() => session.act(skip)}>
          {words.skip}
        </Button>
      </div>
    </div>
  );
}

function Ring({ share }: { readonly share: number }) {
  const middle = RING.size / 2;
  const circle = { cx: middle, cy: middle, r: RING.radius, pathLength: 100 };
  return (
    <svg viewBox={`0 0 ${RING.size} ${RING.size}`} aria-hidden="true">
      <circle class={styles.ringWhole} {...circle} />
      <circle
        class={styles.ringPassed}
        {...circle}
        stroke-dasharray={`${share * 100} 100`}
        transform={`rotate(-90 ${middle} ${middle})`}
      />
    </svg>
  );
}

function NextUp({ player }: { readonly player: Player }) {
  const next = player.holds[player.index + 1];
  const left = routineMsLeft(player) / 1000;
  return (
    <div class={styles.next}>
      {next && (
        <span class={styles.nextFigure}>
          <Mannequin
            figure={libraryFigure(next.stretch)}
            {...(next.side && { side: next.side })}
            decorative
          />
        </span>
      )}
      <p>
        {next ? (
          <>
            {words.next}
            <b>{words.holdName(next)}</b>
          </>
        ) : (
          words.last
        )}
      </p>
      <span class={styles.left}>
        {words.minutesLeft(left < 60 ? formatSeconds(left) : formatMinutes(left / 60))}
      </span>
    </div>
  );
}
