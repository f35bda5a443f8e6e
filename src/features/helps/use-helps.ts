import { useEffect, useState } from 'preact/hooks';
import type { HoursAfter } from '../../core/analysis/session-place';
import { type Help, type HelpFacts, helpEffect, loggedKinds } from '../../core/analysis/what-helps';

interface Helps {
  /** What was asked: an answer to another question is none. */
  readonly facts: HelpFacts | undefined;
  readonly hours: HoursAfter | undefined;
  readonly helps: readonly Help[];
  readonly isDone: boolean;
}

/** Every kind that was logged with what followed it, one after the other so that taps come between. */
export function useHelps(facts: HelpFacts | undefined, hours: HoursAfter): Helps {
  const start: Helps = { facts, hours, helps: [], isDone: false };
  const [told, setTold] = useState(start);
  useEffect(() => {
    setTold(start);
    if (!facts) return undefined;
    const kinds = loggedKinds(facts);
    let timer: ReturnType<typeof setTimeout>;
    const step = (place: number) => {
      const kind = kinds[place];
      if (!kind) {
        setTold((soFar) => ({ ...soFar, isDone: true }));
        return;
      }
      const help = { kind, effect: helpEffect(facts, kind, hours) };
      setTold((soFar) => ({ ...soFar, helps: [...soFar.helps, help] }));
      timer = setTimeout(step, 0, place + 1);
    };
    timer = setTimeout(step, 0, 0);
    return () => clearTimeout(timer);
  }, [facts, hours]);
  return told.facts === facts && told.hours === hours ? told : start;
}
