import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element when it appears, so that it is read and stands in sight. */
export function useFocus<E extends HTMLElement>(isWanted = true): RefObject<E> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, []);
  return element;
}
