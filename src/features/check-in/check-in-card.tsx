import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { newestOf } from '../../core/analysis/record-order';
import { lastBodyCheckIn, soreRegions } from '../../core/drafts/quick-entries';
import type { CheckIn } from '../../core/log/check-in';
import type { RecordOf } from '../../core/log/kinds';
import { regionName } from '../../core/regions';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import type { SavedRecord } from '../../ui/form/form-props';
import { type FrameStatus, SaveFailure } from '../../ui/form/save-failure';
import { formatTime } from '../../ui/format';
import { ScoreBadge } from '../../ui/score-badge';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import styles from './check-in-card.module.css';
import {
  clockStyle,
  hasFigure,
  recentCheckIns,
  saveAllClear,
  saveSameAs,
} from './check-in-card-state';
import { spotsInWords, cardWords as words } from './check-in-card-words';

interface CheckInCardProps {
  /** The check-in of one tap has been committed. */
  readonly onSaved: (change: SavedRecord<'check-in'>) => void;
  /** Draws what was sore; the room for it is kept while its code comes. */
  readonly picture: (soreness: NonNullable<CheckIn['soreness']>) => ComponentChildren;
}

type Save = typeof saveAllClear;

/** The day's check-in on Today: one tap on a quiet day; one line once it is done. */
export function CheckInCard({ onSaved, picture }: CheckInCardProps) {
  const heading = useId();
  const checkIns = recentCheckIns.value;
  // The button that was pressed goes away with the save: the focus then goes to what replaces it.
  const savedHere = useRef(false);
  if (!checkIns) {
    return (
      <Card labelledBy={heading}>
        <SectionHead id={heading} title={words.newTitle} aside={words.seconds} />
        <Skeleton />
      </Card>
    );
  }
  const todays = checkIns.filter(({ day }) => day === today.value);
  const newest = newestOf(todays);
  if (newest) {
    return <DoneCard checkIn={newest} count={todays.length} takesFocus={savedHere.current} />;
  }
  savedHere.current = false;
  return (
    <Card labelledBy={heading}>
      <SectionHead id={heading} title={words.newTitle} aside={words.seconds} />
      <AskBody
        last={lastBodyCheckIn(checkIns, today.value)}
        onSaved={onSaved}
        picture={picture}
        onSave={() => {
          savedHere.current = true;
        }}
      />
    </Card>
  );
}

interface AskBodyProps extends CheckInCardProps {
  readonly last: RecordOf<'check-in'> | undefined;
  readonly onSave: () => void;
}

function AskBody({ last, onSaved, picture, onSave }: AskBodyProps) {
  const { status, run, retry } = useQuickSave(onSave, onSaved);
  const isBusy = status === 'saving';
  return (
    <div class={styles.ask}>
      <LastBody last={last} picture={picture} />
      <div class={styles.actions}>
        <Button tone="primary" disabled={isBusy} onClick={() => run(saveAllClear)}>
          {words.allClear}
        </Button>
        {last && (
          <Button disabled={isBusy} onClick={() => run(() => saveSameAs(last))}>
            {words.sameAs(last.day, today.value)}
          </Button>
        )}
        <Button href="#/check-in?body=mark">{words.mark}</Button>
      </div>
      <SaveFailure status={status} copyHref="#/settings/data" onRetry={retry} />
    </div>
  );
}

/** Saves with one tap; a second tap waits, a failure says so and can be tried again. */
function useQuickSave(onSave: () => void, onSaved: CheckInCardProps['onSaved']) {
  const [status, setStatus] = useState<FrameStatus>('editing');
  const [save, setSave] = useState<Save>();
  const run = async (chosen: Save) => {
    onSave();
    setSave(() => chosen);
    setStatus('saving');
    const saved = await chosen();
    setStatus(saved.outcome);
    if (saved.outcome === 'saved') onSaved({ record: saved.record });
  };
  return { status, run, retry: () => save && run(save) };
}

const MOST_SPOTS = 4;
const FOLDED_SPOTS = 2;

function LastBody({ last, picture }: Pick<AskBodyProps, 'last' | 'picture'>) {
  if (!last) return <p class={styles.lately}>{words.noneLately}</p>;
  const sore = soreRegions(last);
  if (sore.length === 0) {
    return <p class={styles.lately}>{words.clearOn(last.day, today.value)}</p>;
  }
  const rest = sore.length - MOST_SPOTS;
  return (
    <div class={styles.last}>
      {hasFigure() && <div class={styles.picture}>{picture(last.soreness ?? {})}</div>}
      <div>
        <p class={styles.lately}>{words.soreOn(last.day, today.value)}</p>
        <ul class={styles.spots}>
          {sore.slice(0, MOST_SPOTS).map(([region, score]) => (
            <li key={region}>
              <ScoreBadge score={score} size="small" />
              {regionName(region)}
            </li>
          ))}
          {rest > 0 && <li>{words.andMore(rest)}</li>}
        </ul>
      </div>
    </div>
  );
}

interface DoneCardProps {
  readonly checkIn: RecordOf<'check-in'>;
  /** How many check-ins there are today. */
  readonly count: number;
  readonly takesFocus: boolean;
}

/** The card once the day has a check-in. */
function DoneCard({ checkIn, count, takesFocus }: DoneCardProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, []);
  const { id, at, offset } = checkIn;
  const hasTime = at !== undefined && offset !== undefined;
  const body = checkIn.soreness
    ? spotsInWords(checkIn, words.allIsClear, FOLDED_SPOTS)
    : words.bodyOpen;
  return (
    <Card tight>
      <div class={styles.done}>
        <p ref={line} tabIndex={-1}>
          <b>{words.checkedIn(hasTime ? formatTime(at, offset, clockStyle()) : undefined)}</b>{' '}
          {body}
          {count > 1 && <small>{words.countToday(count)}</small>}
        </p>
        <div class={styles.links}>
          <Button href={`#/record/check-in/${id}`} label={words.editLabel}>
            {words.edit}
          </Button>
          <Button tone="quiet" href="#/check-in">
            {words.again}
          </Button>
        </div>
      </div>
    </Card>
  );
}
