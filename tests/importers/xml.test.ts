import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf, isEmptyTag, scanXml, tagName, textBehind } from '../../src/importers/xml';

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function scanned(text: string, size = text.length) {
  const found: unknown[] = [];
  const isWhole = await scanXml(pieces(text, size), (piece, start, end) => {
    found.push([
      tagName(piece, start),
      Object.fromEntries(attributesOf(piece, start, end)),
      isEmptyTag(piece, start, end),
      textBehind(piece, start, end),
    ]);
  });
  return { found, isWhole };
}

const sample =
  '<?xml version="1.0"?><!-- <a> --><r:a b="1 &gt; 0" c=\'"/>\'>x &amp; &#233;&#x1F600;<![CDATA[<b>]]><d/></r:a>\n';

describe('a stream of XML', () => {
  it('is cut at its tags, and knows comments, sections, quotes and prefixes', async () => {
    const { found, isWhole } = await scanned(sample);
    expect(found).toContainEqual(['a', { b: '1 > 0', c: '"/>' }, false, 'x & é😀']);
    expect(found).toContainEqual(['d', {}, true, '']);
    expect(found.filter((row) => JSON.stringify(row).includes('["b"'))).toEqual([]);
    expect(isWhole).toBe(true);
  });

  it('gives the same wherever its chunks end', async () => {
    const whole = await scanned(sample);
    for (let size = 1; size < sample.length; size++)
      expect(await scanned(sample, size)).toEqual(whole);
  });

  it('says that its end is missing', async () => {
    for (const end of ['</r:a>', '><d/></r:a>', '/r:a>\n']) {
      expect((await scanned(sample.slice(0, sample.lastIndexOf(end)))).isWhole).toBe(false);
    }
  });

  it('expands no entity of its own', async () => {
    const { found } = await scanned('<!DOCTYPE a [<!ENTITY x "yyyy">]><a>&x;</a>');
    expect(found).toContainEqual(['a', {}, false, '&x;']);
  });

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'<>!-[]"\'/ a=&;') }), async (text) => {
        await scanned(text, 3);
      }),
    );
  });
});
