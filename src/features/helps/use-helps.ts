import { useEffect, useState } from 'preact/hooks';
import type { HoursAfter } from '../../core/analysis/session-place';
import { type Help, type HelpFacts, helpSteps } from '../../core/analysis/what-helps';

interface Helps {
  /** What was asked: an answer to another question is none. */
  readonly facts: HelpFacts | undefined;
  readonly hours: HoursAfter | undefined;
  readonly helps: readonly Help[];
  readonly isDone: boolean;
}

/** Work in one go, in ms, so that taps come between; all that is left comes before a print. */
const AT_ONCE_MS = 8;

/** Every kind that was logged with what followed it, one after the other. */
export function useHelps(facts: HelpFacts | undefined, hours: HoursAfter): Helps {
  const start: Helps = { facts, hours, helps: [], isDone: false };
  const [told, setTold] = useState(start);
  useEffect(() => {
    setTold(start);
    if (!facts) return undefined;
    const steps = helpSteps(facts, hours);
    let isDone = false;
    let timer: ReturnType<typeof setTimeout>;
    const work = (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      const found: Help[] = [];
      do {
        const step = steps.next();
        isDone = step.done === true;
        if (step.value) found.push(step.value);
      } while (!isDone && performance.now() < end);
      if (found.length > 0 || isDone) {
        setTold((soFar) => ({ ...soFar, helps: [...soFar.helps, ...found], isDone }));
      }
      if (!isDone) timer = setTimeout(work, 0, AT_ONCE_MS);
    };
    const finish = () => {
      clearTimeout(timer);
      if (!isDone) work(Number.POSITIVE_INFINITY);
    };
    timer = setTimeout(work, 0, AT_ONCE_MS);
    window.addEventListener('beforeprint', finish);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', finish);
    };
  }, [facts, hours]);
  return told.facts === facts && told.hours === hours ? told : start;
}
