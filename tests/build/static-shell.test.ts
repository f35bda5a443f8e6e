import { describe, expect, it } from 'vitest';
import { contentPolicy, policyOfPage } from '../../src/build/content-policy.mjs';
import { minifiedCss, withAppDeferred, withShell } from '../../src/build/static-shell';

describe('the static shell', () => {
  it('stands inside the app root, dollar signs and all', () => {
    expect(withShell('<body><div id="app"></div></body>', "<p>$& $'</p>")).toBe(
      `<body><div id="app"><p>$& $'</p></div></body>`,
    );
  });

  it('refuses a page without the app root', () => {
    expect(() => withShell('<body></body>', '<p></p>')).toThrow('index.html lacks');
  });

  it('leaves the app to the starter, which learns its files by name', () => {
    const chunk = (fileName: string, imports: string[], css: string[], page?: string) => ({
      fileName,
      imports,
      moduleIds: page ? [page] : [],
      viteMetadata: { importedCss: new Set(css) },
    });
    const html = withAppDeferred(
      '<head><script src="/b/start.js"></script><script type="module" crossorigin src="/b/a.js">' +
        '</script><link rel="stylesheet" href="/b/a.css"></head>',
      {
        'a.js': chunk('a.js', ['base.js'], ['a.css']),
        'base.js': chunk('base.js', [], []),
        't.js': chunk('t.js', ['base.js'], ['t.css'], '/x/src/app/today-page.tsx'),
      },
      '/b/',
    );
    expect(html).toBe(
      '<head><script src="/b/start.js" data-app="/b/a.js /b/base.js /b/a.css"' +
        ' data-today="/b/t.js /b/t.css" data-welcome=""></script></head>',
    );
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
