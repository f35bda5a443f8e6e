import { useEffect, useState } from 'preact/hooks';

export interface OpenTopics {
  readonly has: (topic: string) => boolean;
  readonly set: (topic: string, isOpen: boolean) => void;
}

/** Which topics stand open: those the person opened, and the one the address names. */
export function useOpenTopics(named: string | undefined): OpenTopics {
  const [topics, setTopics] = useState<ReadonlySet<string>>(new Set(named ? [named] : []));
  const set = (topic: string, isOpen: boolean) =>
    setTopics((before) => {
      if (before.has(topic) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(topic);
      else after.delete(topic);
      return after;
    });
  useEffect(() => {
    if (named) set(named, true);
  }, [named]);
  return { has: (topic) => topics.has(topic), set };
}
