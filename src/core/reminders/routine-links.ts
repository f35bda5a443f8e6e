import { deskRoutineIds } from '../stretches/routines';

/** Where a break starts at once: the player with one of the desk routines, another each day. */
export const startRoutineHref = (dayNumber: number): string =>
  `#/stretch/${deskRoutineIds[dayNumber % deskRoutineIds.length] ?? deskRoutineIds[0]}?start=1`;
