import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Pixels below the screen at which a section begins its work. */
const AHEAD = '300px';
/** Rest of the page, in ms, after which what lies further below is also made, in case it is printed. */
const REST_MS = 3000;

/** Whether an element is to be filled: it has come near the screen, or the page has had a rest. */
export function useWanted(element: RefObject<Element | null>): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setWanted(true),
      { rootMargin: AHEAD },
    );
    observer.observe(element.current);
    const timer = setTimeout(setWanted, REST_MS, true);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [element]);
  return isWanted;
}
