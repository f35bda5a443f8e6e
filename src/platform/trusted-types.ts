/**
 * The addresses of our own scripts that may become a worker. What starts another of them adds it, so
 * that the first view need not know it.
 */
export const ownScripts = new Set([`${import.meta.env.BASE_URL}worker.js`]);

function createScriptURL(url: string): string {
  if (!ownScripts.has(url)) throw new TypeError(`Not ours: ${url}`);
  return url;
}

// The DOM library of TypeScript does not know Trusted Types yet.
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The only policy that the content policy allows; a browser without Trusted Types gets the same check. */
export const appUrlPolicy = window.trustedTypes?.createPolicy('app-url', { createScriptURL }) ?? {
  createScriptURL,
};
