import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { render } from 'preact';
import { App } from './app/app';
import { registerServiceWorker } from './platform/service-worker';

const root = document.querySelector('#app');
if (root) render(<App />, root);
registerServiceWorker();
