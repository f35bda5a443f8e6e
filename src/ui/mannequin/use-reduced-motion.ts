import { useEffect, useState } from 'preact/hooks';

const query = '(prefers-reduced-motion: reduce)';

export function useReducedMotion(): boolean {
  const [isReduced, setIsReduced] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = () => setIsReduced(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return isReduced;
}
