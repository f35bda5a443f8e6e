import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stretch } from '../../core/log/stretch';
import type { Instant } from '../../core/moment';
import type { CueWay } from '../../core/preferences';
import { type HeldSoFar, heldFrom, heldMoves, stretchOfHeld } from '../../core/stretches/held';
import { type Player, pause, resume, startPlayer, tick } from '../../core/stretches/player';
import { cueBetween, type PlayerCue } from '../../core/stretches/player-cues';
import { holdsOf } from '../../core/stretches/routine-holds';
import type { Routine } from '../../core/stretches/routines';
import type { StorageFailure } from '../../db/connection';
import { draftsNamed, dropDraft, keepDraft } from '../../db/drafts';
import { liveSignal } from '../../db/live';
import { preferences, setPreferences } from '../../db/preferences';
import { recordsBetween, saveRecord } from '../../db/records';
import { parseContext } from '../../platform/clock';
import type { SavedRecord } from '../../ui/form/form-props';

/** The clock is looked at this often; nothing counted depends on it. */
const LOOK_MS = 250;
/** What was held is kept this often, and whenever the routine stops or moves on. */
const KEEP_MS = 2000;

/** Drafts of routines that run or were cut short: each has its start in its name. */
const KEPT = 'held:';
const draftIdOf = ({ startedAt }: Pick<HeldSoFar, 'startedAt'>) => `${KEPT}${startedAt}`;

/** Why the device would not store what was held. */
export type HeldUnsaved = StorageFailure;

export type HeldSaved =
  | { readonly outcome: 'saved'; readonly change: SavedRecord<'stretch'> }
  /** Nothing was held for long enough to be a stretch. */
  | { readonly outcome: 'nothing' }
  | { readonly outcome: HeldUnsaved };

/** Stores what was held. The same routine of the same moment is one record, whoever saves it again. */
async function saveHeld(held: HeldSoFar): Promise<HeldSaved> {
  const draftId = draftIdOf(held);
  if (held.moves.length === 0) {
    await dropDraft(draftId);
    return { outcome: 'nothing' };
  }
  const entry: Stretch = stretchOfHeld(held, parseContext());
  const ofDay = await recordsBetween('stretch', entry.day, entry.day);
  const existing = ofDay.find(({ at, routine }) => at === entry.at && routine === entry.routine);
  const saved = await saveRecord('stretch', entry, { draftId, ...(existing && { existing }) });
  if (saved.outcome !== 'saved') return saved;
  const before = existing && { before: existing };
  return { outcome: 'saved', change: { record: saved.record, ...before } };
}

export type Move = (player: Player, now: Instant) => Player;

/** Pauses a routine that runs, and lets any other go on. */
export const pauseOrGoOn: Move = (player, now) =>
  player.status === 'running' ? pause(player, now) : resume(player, now);

/** A routine under way. */
export interface Playing {
  readonly player: ReadonlySignal<Player>;
  /** The last cue and the player it was for. */
  readonly told: ReadonlySignal<{ readonly cue: PlayerCue; readonly player: Player } | undefined>;
  readonly act: (move: Move) => void;
  /** Looks at the clock until what it answers with is called. */
  readonly run: () => () => void;
  readonly save: () => Promise<HeldSaved>;
}

/** Starts a routine. What is held is kept in storage as it goes on: a killed tab loses nothing of it. */
export function playing({ id, steps }: Routine): Playing {
  const startedAt = parseContext().now;
  const player = signal(startPlayer(holdsOf(steps), startedAt));
  const told = signal<Playing['told']['value']>(undefined);
  const held = (): HeldSoFar => ({ routine: id, startedAt, moves: heldMoves(player.value) });
  let keptAt = startedAt;
  let isSaving = false;
  let keeping: Promise<unknown> = Promise.resolve();

  const keep = () => {
    if (isSaving) return;
    keptAt = player.value.seenAt;
    const latest = held();
    if (latest.moves.length === 0) return;
    // A device that will not keep a draft still plays on, and may take the record at the end.
    keeping = keeping.then(() => keepDraft(draftIdOf(latest), latest)).catch(() => {});
  };

  const act = (move: Move) => {
    const before = player.value;
    const after = move(before, parseContext().now);
    player.value = after;
    const cue = cueBetween(before, after);
    if (cue) told.value = { cue, player: after };
    const hasMoved = after.status !== before.status || after.index !== before.index;
    if (hasMoved || after.seenAt - keptAt >= KEEP_MS) keep();
  };

  const run = () => {
    const look = () => {
      if (player.value.status === 'running') act(tick);
    };
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  };

  const save = async () => {
    isSaving = true;
    await keeping;
    try {
      const saved = await saveHeld(held());
      isSaving = saved.outcome === 'saved' || saved.outcome === 'nothing';
      return saved;
    } catch (error) {
      isSaving = false; // our own fault: what was held must not be out of reach
      throw error;
    }
  };

  return { player, told, act, run, save };
}

/** Routines that were cut short and not saved, the oldest first. */
export const cutShort = liveSignal(() => async () => {
  const kept = await draftsNamed(KEPT);
  return kept
    .map(({ draft }) => heldFrom(draft))
    .filter((held) => held !== undefined)
    .sort((a, b) => a.startedAt - b.startedAt);
});

export const saveCutShort = saveHeld;

export const dropCutShort = (held: HeldSoFar): Promise<void> => dropDraft(draftIdOf(held));

/** Whether clocks are read in 12 hours or 24. */
export const chosenClock = () => (preferences.value?.hourCycle === '12' ? 12 : 24);

export const chosenCues = (): readonly CueWay[] => preferences.value?.playerCues ?? [];

export const chooseCue = (way: CueWay, isOn: boolean) =>
  setPreferences({
    playerCues: isOn
      ? [...new Set([...chosenCues(), way])]
      : chosenCues().filter((one) => one !== way),
  });
