import { createHash } from 'node:crypto';

/**
 * The content policy of the built app. `frame-ancestors` works only as a header, so the page's own
 * meta tag goes without it.
 * @param {readonly string[]} inlineStyles the exact text of each style element in index.html
 */
export function contentPolicy(inlineStyles) {
  const hashes = inlineStyles.map(
    (text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${hashes.join('')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types app-url',
  ].join('; ');
}

/**
 * Every security header that a host should send.
 * @param {string} policy the policy that stands in index.html
 * @returns {Record<string, string>}
 */
export function securityHeaders(policy) {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/**
 * Reads the policy back from a built page.
 * @param {string} html
 */
export function policyOfPage(html) {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error('This index.html carries no content policy: was it built?');
  return policy;
}
