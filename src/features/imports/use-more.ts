import { useEffect, useRef, useState } from 'preact/hooks';

/** A list that shows more on request: the focus goes on to the first row that is new. */
export function useMore(first: number) {
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const row = isOpen ? list.current?.children[first] : undefined;
    row?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen, first]);
  return { list, isOpen, open: () => setIsOpen(true) };
}
