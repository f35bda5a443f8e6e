import { useEffect } from 'preact/hooks';

/** Prints the page in the light theme, whatever the screen shows: paper is white. */
export function useLightPrint(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let onScreen: string | undefined;
    const toPaper = () => {
      onScreen = dataset.theme;
      dataset.theme = 'light';
    };
    const toScreen = () => {
      if (onScreen === undefined) delete dataset.theme;
      else dataset.theme = onScreen;
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, []);
}
