import type { RoutineStep } from '../../core/stretches/routine-holds';
import { stretchOf } from '../../core/stretches/stretch-library';
import { stretchNames } from '../../ui/stretches/stretch-names';
import styles from './routines.module.css';
import { routinesWords as words } from './routines-words';

/** What a routine asks for, one line a stretch. */
export const StepList = ({ steps }: { readonly steps: readonly RoutineStep[] }) => (
  <ol class={styles.steps}>
    {steps.map((step, place) => (
      <li key={`${place} ${step.stretch}`}>
        <a href={`#/stretch/${step.stretch}`}>{stretchNames[step.stretch]}</a>
        <span>{words.hold(step.seconds, sideOf(step))}</span>
      </li>
    ))}
  </ol>
);

const sideOf = ({ stretch, side }: RoutineStep) =>
  stretchOf(stretch).sided ? (side ?? 'each') : undefined;
