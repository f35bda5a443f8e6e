/** Version of the app, shown in About and written into copies; a test holds it to package.json. */
export const appVersion = '0.1.0';
