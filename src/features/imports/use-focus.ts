import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Moves the focus to an element when it appears, so that it is read and stands in sight. */
export function useFocus<E extends HTMLElement>(isWanted = true): RefObject<E | null> {
  const element = useRef<E>(null);
  const [wasWanted] = useState(isWanted);
  useEffect(() => {
    if (wasWanted) element.current?.focus();
  }, [wasWanted]);
  return element;
}
