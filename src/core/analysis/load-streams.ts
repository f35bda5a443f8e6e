import type { Training } from '../log/training';

/** Sessions of sport and of physical work. */
export interface LoadStreams<Item> {
  readonly sport: readonly Item[];
  readonly work: readonly Item[];
}

/** Keeps sport and physical work apart: no norm allows adding their loads (science 1.1, App's choice). */
export function loadStreams<Item extends Pick<Training, 'activity'>>(
  trainings: Iterable<Item>,
): LoadStreams<Item> {
  const sport: Item[] = [];
  const work: Item[] = [];
  for (const training of trainings) {
    (training.activity === 'manual-work' ? work : sport).push(training);
  }
  return { sport, work };
}
