/** The next version of the app, as far as an update is concerned: other bytes, the same doing. */
export const appVersion = '0.1.1-next';
