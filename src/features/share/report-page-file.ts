/** What a page needs that is opened anywhere: no script, nothing fetched, sheets no wider than paper. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const OWN_STYLE =
  'body{margin:0 auto;max-width:210mm;background:#fff}[data-theme]{margin-block-end:16px}' +
  '@media print{body{max-width:none}[data-theme]{margin:0}}';

interface PageFile {
  readonly element: HTMLElement;
  readonly title: string;
  readonly language: string;
  /** Anything that JSON holds; a program finds it in the element with the id `limber-report`. */
  readonly data: unknown;
}

/** Laid-out sheets as one HTML text that opens without the app, with the same data for machines. */
export function pageFileText({ element, title, language, data }: PageFile): string {
  const sheets = [...element.children]
    .map((sheet) => new XMLSerializer().serializeToString(sheet))
    .join('\n');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${stylesOf(element)}
${OWN_STYLE}
</style>
</head>
<body>
${sheets}
<script type="application/json" id="limber-report">${jsonText(data)}</script>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON that no text in it can end early. */
const jsonText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The rules of the app's style sheets that apply to something inside an element. */
function stylesOf(element: HTMLElement): string {
  return [...document.styleSheets].flatMap((sheet) => rulesFor(sheet.cssRules, element)).join('\n');
}

function rulesFor(rules: CSSRuleList, element: HTMLElement): string[] {
  return [...rules].flatMap((rule): string[] => {
    if (rule instanceof CSSStyleRule)
      return applies(rule.selectorText, element) ? [rule.cssText] : [];
    if (rule instanceof CSSPageRule) return [rule.cssText];
    if (!(rule instanceof CSSMediaRule)) return [];
    const inside = rulesFor(rule.cssRules, element);
    return inside.length > 0 ? [`@media ${rule.conditionText}{${inside.join('')}}`] : [];
  });
}

function applies(selector: string, element: HTMLElement): boolean {
  const plain = selector.replaceAll(/::?(?:before|after|marker|placeholder|selection)/g, '');
  try {
    return element.querySelector(plain || '*') !== null;
  } catch {
    return false; // a selector of another browser
  }
}
