// Reads files as the app's import does and prints what it finds, one JSON object a file. Stores nothing.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'import-files.ts'), {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.importFiles(process.argv.slice(2));
