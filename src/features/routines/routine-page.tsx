import type { ComponentChildren } from 'preact';
import { parseRecordId } from '../../core/record-id';
import { routineSeconds } from '../../core/stretches/routine-holds';
import type { Routine } from '../../core/stretches/routines';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/columns';
import { PageHeader } from '../../ui/page-header';
import styles from './routines.module.css';
import { routinesWords as words } from './routines-words';
import { StepList } from './step-list';

interface RoutinePageProps {
  readonly routine: Routine;
  readonly onStart: () => void;
  /** Shown above the routine. */
  readonly children?: ComponentChildren;
}

/** A routine before its start: what it asks for, and how long it takes. */
export function RoutinePage({ routine, onStart, children }: RoutinePageProps) {
  const { id, name, steps } = routine;
  return (
    <Stack>
      <PageHeader
        title={name}
        back={{ href: '#/stretch', label: words.back }}
        lead={words.mildly}
      />
      {children}
      <Card>
        {steps.length > 0 ? (
          <>
            <StepList steps={steps} />
            <p class={styles.hint}>{words.takes(routineSeconds(steps))}</p>
          </>
        ) : (
          <p>{words.nothingFits}</p>
        )}
        <p class={styles.actions}>
          {steps.length > 0 && (
            <Button tone="primary" size="large" icon="play" onClick={onStart}>
              {words.start}
            </Button>
          )}
          {parseRecordId(id) && <Button href={`#/stretch/own/${id}`}>{words.edit}</Button>}
        </p>
      </Card>
    </Stack>
  );
}
