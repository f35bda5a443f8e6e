import { type ReadonlySignal, signal } from '@preact/signals';

const connection = signal(true, {
  watched() {
    follow();
    addEventListener('online', follow);
    addEventListener('offline', follow);
  },
  unwatched() {
    removeEventListener('online', follow);
    removeEventListener('offline', follow);
  },
});

function follow(): void {
  connection.value = navigator.onLine;
}

/** False while the device says that it has no connection; "true" promises nothing. */
export const online: ReadonlySignal<boolean> = connection;
