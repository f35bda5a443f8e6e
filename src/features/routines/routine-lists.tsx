import { routineSeconds } from '../../core/stretches/routine-holds';
import { type Routine, routines } from '../../core/stretches/routines';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { SectionHead } from '../../ui/section-head';
import styles from './routines.module.css';
import { ownRoutinesNow } from './routines-state';
import { routinesWords as words } from './routines-words';

/** The routines of the library, each one tap from its start. */
export const LibraryRoutines = () => (
  <Card>
    <SectionHead title={words.routines} />
    {routines.map((routine) => (
      <RoutineRow key={routine.id} {...routine} />
    ))}
  </Card>
);

/** The person's own, and the way to a new one. */
export function OwnRoutines() {
  const own = ownRoutinesNow.value;
  return (
    <Card>
      <SectionHead title={words.own} />
      {own?.length === 0 && <p>{words.ownEmpty}</p>}
      {own?.map((routine) => (
        <RoutineRow key={routine.id} {...routine} />
      ))}
      <p class={styles.add}>
        <Button icon="plus" href="#/stretch/own/new">
          {words.build}
        </Button>
      </p>
    </Card>
  );
}

const RoutineRow = ({ id, name, steps }: Routine) => (
  <ListRow
    title={name}
    detail={words.about(routineSeconds(steps), new Set(steps.map(({ stretch }) => stretch)).size)}
    href={`#/stretch/${id}`}
    action={
      <Button icon="play" label={words.startLabel(name)} href={`#/stretch/${id}?start=1`}>
        {words.start}
      </Button>
    }
  />
);
