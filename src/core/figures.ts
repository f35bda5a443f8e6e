/** The two figures of the body map. Neither is the one to start with. */
export const figureIds = ['broad', 'narrow'] as const;
export type FigureId = (typeof figureIds)[number];
