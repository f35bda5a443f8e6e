// Runs before the first paint: the chosen theme, and which first screen the page carries. Then, once
// that screen has been painted, fetches the app: asked for any sooner, it would hold the paint up.
(() => {
  const { dataset } = document.documentElement;
  try {
    const theme = localStorage.getItem('limber.theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (localStorage.getItem('limber.started') === '1') dataset.started = '';
  } catch {
    // Storage is blocked: the system's theme and the welcome screen are right.
  }

  // The build names the files: the app's own, then those of Today and of Welcome. None in development.
  const named = document.currentScript.dataset;
  if (!named.app) return;

  /** @param {string} file */
  const link = (file) => {
    const element = document.createElement('link');
    element.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    element.href = file;
    element.crossOrigin = '';
    document.head.append(element);
    return new Promise((done) => {
      element.onload = done;
      element.onerror = done;
    });
  };

  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    const screen = 'started' in dataset ? named.today : named.welcome;
    const files = `${named.app} ${screen}`.split(' ').filter(Boolean);
    const styles = files.filter((file) => file.endsWith('.css')).map(link);
    for (const file of files.filter((name) => name.endsWith('.js'))) link(file);
    await Promise.all(styles);
    // What the app rests on runs first, each file a task of its own, so that no touch waits for all.
    const parts = named.app.split(' ').filter((name) => name.endsWith('.js'));
    try {
      for (const part of parts.reverse()) {
        await import(part);
        await new Promise((done) => setTimeout(done));
      }
    } catch {
      dataset.failed = ''; // the shell then says what to do
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => requestAnimationFrame(start));
    setTimeout(start, 300); // a hidden tab paints nothing
  });
})();
