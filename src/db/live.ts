import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { connected } from './connection';

/**
 * A signal that follows a query, running only while read. `prepare` reads signals and returns the
 * query, so a changed signal asks anew. The value is undefined until the first answer; an error is
 * thrown to whoever reads it, for the nearest error boundary.
 */
export function liveSignal<T>(prepare: () => () => Promise<T>): ReadonlySignal<T | undefined> {
  let stop = () => {};
  const answer = signal<{ value?: T; error?: unknown }>(
    {},
    {
      watched() {
        stop = effect(() => {
          const query = prepare();
          const subscription = liveQuery(() => connected(query)).subscribe({
            next(value) {
              answer.value = { value };
            },
            error(error) {
              answer.value = { error };
            },
          });
          return () => subscription.unsubscribe();
        });
      },
      unwatched: () => stop(),
    },
  );
  return computed(() => {
    if (answer.value.error) throw answer.value.error;
    return answer.value.value;
  });
}
