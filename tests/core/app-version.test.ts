import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appVersion } from '../../src/core/app-version';

test('the version people see is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(appVersion).toBe(version);
});
