// Measures speed, size and memory of the production build, and says which limits are missed.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'bench.ts'), {
  configFile: false,
  logLevel: 'error',
});
await module.bench();
