import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Pixels below the screen at which a section begins its work. */
const AHEAD = '300px';

/** Whether an element has come near the screen: what lies far below waits for the rest of the page. */
export function useNearView(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
