import { describe, expect, test } from 'vitest';
import { NotFoundPage } from '../../src/app/not-found-page';
import { pageCode } from '../../src/app/page-code';
import { pageAt, pageKey } from '../../src/app/pages';
import { placeOf } from '../../src/app/router';

const at = (hash: string) => pageAt(placeOf(hash));
const keyOf = (hash: string) => pageKey(placeOf(hash));

describe('the pages', () => {
  test.each([
    '#/settings/rules',
    '#/guide',
    '#/settings/data',
    '#/log/questionnaire?instrument=cmdq',
  ])('%s leads to a page of its own', async (hash) => {
    expect(await at(hash).load()).not.toBe(NotFoundPage);
  });

  test('an address that leads nowhere says so', async () => {
    expect(await at('#/nowhere').load()).toBe(NotFoundPage);
    expect(await at('#/settings/nowhere').load()).toBe(NotFoundPage);
  });

  test('a page is known by its loader, however its address goes on', () => {
    expect(at('#/guide/M1').load).toBe(at('#/guide').load);
    expect(at('#/record/drink/1').load).not.toBe(at('#/log/drink').load);
  });

  test('the guide stays open from topic to topic; a form starts afresh', () => {
    expect(keyOf('#/guide/M1')).toBe(keyOf('#/guide/usual'));
    expect(keyOf('#/log/drink')).not.toBe(keyOf('#/log/sleep'));
  });

  test('every page has code', async () => {
    const loaded = await Promise.all(Object.values(pageCode).map((load) => load()));
    for (const page of loaded) expect(page).toBeTypeOf('function');
  });
});
