/** The routine each kind of break starts, by the id of the stretch library. */
const routineOf = { desk: 'desk-neck-shoulders', stretch: 'for-today' } as const;

/** Where a break starts at once: its player with the routine running. */
export const startRoutineHref = (kind: keyof typeof routineOf): string =>
  `#/stretch/${routineOf[kind]}?start=1`;
