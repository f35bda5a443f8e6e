import { useEffect } from 'preact/hooks';
import type { GuidePlace } from './guide-content';

/**
 * Brings what the address names into view, with the focus on it. A frame later, because the app puts a
 * new page at its top first.
 */
export function useShownPlace(place: GuidePlace | undefined, prepare: () => void): void {
  const target = place?.target;
  useEffect(() => {
    if (!target) return;
    prepare();
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(target);
      element?.scrollIntoView({ block: 'start' });
      focusable(element)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
}

/** A topic is entered at its summary, a section at its heading, a rule at itself. */
const focusable = (element: HTMLElement | null): HTMLElement | null =>
  element?.matches('[tabindex]')
    ? element
    : (element?.querySelector<HTMLElement>('summary, h2[tabindex]') ?? null);
