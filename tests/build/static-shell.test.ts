import { describe, expect, it } from 'vitest';
import { contentPolicy, policyOfPage } from '../../src/build/content-policy.mjs';
import { minifiedCss, withShell, withStyleSheetsLast } from '../../src/build/static-shell';

describe('the static shell', () => {
  it('stands inside the app root, dollar signs and all', () => {
    expect(withShell('<body><div id="app"></div></body>', "<p>$& $'</p>")).toBe(
      `<body><div id="app"><p>$& $'</p></div></body>`,
    );
  });

  it('refuses a page without the app root', () => {
    expect(() => withShell('<body></body>', '<p></p>')).toThrow('index.html lacks');
  });

  it('comes before every style sheet, so that none holds up the first paint', () => {
    const html = withStyleSheetsLast(
      '<head><link rel="stylesheet" href="a.css"></head><body><main></main></body>',
    );
    expect(html.indexOf('a.css')).toBeGreaterThan(html.indexOf('<main>'));
  });

  it('loses comments and spare space from its styles, nothing else', () => {
    expect(
      minifiedCss('/* why */\n.a .b > p {\n  margin: 0 auto;\n  width: calc(1px + 2px);\n}\n'),
    ).toBe('.a .b > p{margin:0 auto;width:calc(1px + 2px)}');
  });
});

describe('the content policy', () => {
  it('allows exactly the inline styles it is given, by hash', () => {
    // printf '.a{margin:0}' | openssl dgst -sha256 -binary | base64
    expect(contentPolicy(['.a{margin:0}'])).toContain(
      "style-src 'self' 'sha256-DyJPXobeNpYCTC9uuR0xp7J0ZPx3x/dNP3sJrxohpiE='",
    );
  });

  it('allows no script but our own and no other origin at all', () => {
    const policy = contentPolicy([]);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is read back from the page that carries it', () => {
    const policy = contentPolicy([]);
    const page = `<head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head>`;
    expect(policyOfPage(page)).toBe(policy);
  });
});
