import { whenCalm } from '../platform/service-worker';

// Once, whichever page comes first: the first view itself has no room for it.
whenCalm(async () => (await import('./background')).startBackground());
