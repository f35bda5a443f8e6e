import { computed, signal } from '@preact/signals';

/** Where the person is: the parts of the path after `#/`, and the query after `?`. */
export interface Place {
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** The whole hash, for keys and comparisons. */
  readonly hash: string;
}

const hash = signal(readHash());

function readHash(): string {
  return typeof location === 'undefined' ? '' : location.hash;
}

/** Reads a hash such as `#/record/training/abc?day=2026-11-24`. */
export function placeOf(text: string): Place {
  const [path = '', query = ''] = text.replace(/^#\/?/, '').split('?', 2);
  return {
    parts: path.split('/').filter(Boolean).map(decodePart),
    query: new URLSearchParams(query),
    hash: text,
  };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is no reason to fail
  }
}

export const place = computed(() => placeOf(hash.value));

/** Goes to a hash; `replace` leaves no way back to where the person was. */
export function goTo(target: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') {
    history.replaceState(null, '', target);
    hash.value = readHash();
  } else {
    location.hash = target;
  }
}

/** Follows the address bar; call once. */
export function startRouter(): void {
  hash.value = readHash();
  addEventListener('hashchange', () => {
    hash.value = readHash();
  });
}
