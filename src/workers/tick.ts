/** Well below a minute, so that a reminder is never a minute late. */
const TICK_MS = 15_000;

// Timers of a hidden page are throttled; those of a worker are not.
setInterval(() => postMessage('tick'), TICK_MS);
