import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { render } from 'preact';
import { App } from './app/app';
import { startRouter } from './app/router';
import { openDatabase } from './db/connection';
import { startClock } from './platform/clock';
import { watchInstall } from './platform/install';
import { registerServiceWorker } from './platform/service-worker';

startClock();
startRouter();
watchInstall();
void openDatabase();

// A task of its own: a touch can come between the code's run and the first drawing.
setTimeout(() => {
  const root = document.querySelector('#app');
  if (root) render(<App />, root);
  registerServiceWorker();
});
