import { cleanup, configure } from '@testing-library/preact';
import { afterAll, afterEach } from 'vitest';

// A busy machine is slow, not wrong: waiting costs nothing where the answer comes.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

/** Longer than preact waits for a frame (100 ms) before it runs effects all the same. */
const FRAME_WAIT_MS = 150;

// Effects still waiting for a frame would otherwise run after the page's globals have gone.
afterAll(() => new Promise((resolve) => setTimeout(resolve, FRAME_WAIT_MS)));
