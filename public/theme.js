// Runs before the first paint: the chosen theme, and which first screen the page carries.
(() => {
  try {
    const { dataset } = document.documentElement;
    const theme = localStorage.getItem('limber.theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (localStorage.getItem('limber.started') === '1') dataset.started = '';
  } catch {
    // Storage is blocked: the system's theme and the welcome screen are right.
  }
})();
