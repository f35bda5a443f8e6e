import { useEffect, useRef, useState } from 'preact/hooks';
import { regionName } from '../../core/regions';
import { back, longer, type Player, pause, skip } from '../../core/stretches/player';
import { regionsOfHold } from '../../core/stretches/routine-holds';
import type { Routine } from '../../core/stretches/routines';
import { stopSpeaking } from '../../platform/cue-ways';
import { keepScreenOn } from '../../platform/wake-lock';
import type { SavedRecord } from '../../ui/form/form-props';
import { formatList, namesInLine } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { libraryFigure } from '../../ui/mannequin/library-figures';
import { Mannequin } from '../../ui/mannequin/mannequin';
import { stretchNames } from '../../ui/stretches/stretch-names';
import { ToastHost } from '../../ui/toast-host';
import { useModal } from '../../ui/use-modal';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { giveCue } from './give-cue';
import styles from './player.module.css';
import { PlayerPanel } from './player-panel';
import {
  chosenCues,
  type HeldUnsaved,
  type Move,
  type Playing,
  pauseOrGoOn,
  playing,
} from './player-state';
import { playerWords as words } from './player-words';

export interface PlayerScreenProps {
  readonly routine: Routine;
  /** Called once: with the record that was stored, or without when there was nothing to store. */
  readonly onEnd: (change?: SavedRecord<'stretch'>) => void;
}

/** A routine from its start to its end, over everything else. */
export function PlayerScreen({ routine, onEnd }: PlayerScreenProps) {
  const [session] = useState(() => playing(routine));
  const [failed, setFailed] = useState<HeldUnsaved>();
  const { status } = session.player.value;

  const isEnding = useRef(false);
  const end = async () => {
    if (isEnding.current) return;
    isEnding.current = true;
    session.act(pause);
    const saved = await session.save();
    if (saved.outcome === 'saved') onEnd(saved.change);
    else if (saved.outcome === 'nothing') onEnd();
    else {
      setFailed(saved.outcome);
      isEnding.current = false;
    }
  };

  useEffect(() => session.run(), [session]);
  useEffect(() => (status === 'running' ? keepScreenOn() : undefined), [status]);
  useEffect(() => {
    if (status === 'over') void end();
  }, [status]);

  const { id, dialog, handlers } = useModal(true, () => void end());
  const playButton = useRef<HTMLButtonElement>(null);
  useEffect(() => playButton.current?.focus(), []);
  return (
    <dialog
      class={styles.screen}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-keys`}
      onKeyDown={(event) => pressKey(event, session)}
      {...handlers}
    >
      <div class={styles.player}>
        <div class={styles.bar}>
          <IconButton icon="close" label={words.stop} onClick={() => void end()} />
          <Progress player={session.player.value} />
        </div>
        <Position player={session.player.value} titleId={`${id}-title`} />
        <PlayerPanel
          session={session}
          playButton={playButton}
          failed={failed}
          onRetry={() => void end()}
          onLeave={() => onEnd()}
        />
      </div>
      <Told session={session} />
      <VisuallyHidden>
        <span id={`${id}-keys`}>{words.keys}</span>
      </VisuallyHidden>
      <ToastHost layer={id} />
    </dialog>
  );
}

const keys: Readonly<Record<string, Move>> = {
  ' ': pauseOrGoOn,
  ArrowLeft: back,
  ArrowRight: skip,
  ArrowUp: longer,
};

/** A key that a control of its own answers to is left to it. */
function pressKey(event: KeyboardEvent, session: Playing): void {
  const move = keys[event.key];
  if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
  const isOnControl = event.target instanceof Element && event.target.closest('button, input, a');
  if (event.key === ' ' && isOnControl) return;
  event.preventDefault();
  session.act(move);
}

/** One stroke a hold, the present one as full as its share that has passed. */
function Progress({ player }: { readonly player: Player }) {
  const { holds, index, phase, passedMs, phaseMs } = player;
  const share = (place: number) => {
    if (place !== index) return place < index ? 1 : 0;
    return phase === 'hold' ? passedMs / phaseMs : 0;
  };
  return (
    <div
      class={styles.progress}
      role="img"
      aria-label={words.holdOf(Math.min(index + 1, holds.length), holds.length)}
    >
      {holds.map((hold, place) => (
        <span key={`${place} ${hold.stretch}`}>
          <span style={{ inlineSize: `${share(place) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}

/** The stretch and where it is felt, with the figure that shows it. */
function Position({ player, titleId }: { readonly player: Player; readonly titleId: string }) {
  const hold = player.holds[player.index];
  if (!hold) return null;
  const [felt] = regionsOfHold(hold);
  const names = hold.side && felt ? [regionName(felt)] : plainNames(hold);
  return (
    <>
      <div class={styles.head}>
        <h1 id={titleId}>{stretchNames[hold.stretch]}</h1>
        <p class={styles.felt}>{formatList(namesInLine(names))}</p>
      </div>
      <div class={styles.stage}>
        <Mannequin
          key={player.index} // each hold goes in anew
          figure={libraryFigure(hold.stretch)}
          {...(hold.side && { side: hold.side })}
          mode="hold"
          paused={player.status !== 'running'}
          decorative
        />
      </div>
    </>
  );
}

/** Both sides of the area that is felt most. */
const plainNames = (hold: Player['holds'][number]): string[] =>
  regionsOfHold(hold).slice(0, 2).map(regionName);

/** Says what happens, aloud and in the chosen ways: at 10 s, at 0, and when the person moves on. */
function Told({ session }: { readonly session: Playing }) {
  const told = session.told.value;
  const text = told ? words.cue(told.cue, told.player) : '';
  useEffect(() => {
    if (told) giveCue(chosenCues(), told.cue, text);
  }, [told, text]);
  useEffect(() => stopSpeaking, []);
  return (
    <VisuallyHidden>
      <span role="status">{text}</span>
    </VisuallyHidden>
  );
}
