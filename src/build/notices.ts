import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Ships the notices that the licences of bundled packages ask for beside the app. */
export function notices(file: string): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    async generateBundle() {
      const source = await readFile(file, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
    },
  };
}
