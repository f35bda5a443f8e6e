// Counts what a saved copy holds, from docs/copy-format.md alone: it shares no code with the app.
// Usage: node tests/tools/count-copy.mjs <file>
import { readFileSync } from 'node:fs';

const file = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
if (file.format !== 'limber-copy' || file.version !== 1) throw new Error('This is no Limber copy.');
const beside = Object.entries(file).filter(([, value]) => Array.isArray(value));
const lists = [...Object.entries(file.records), ...beside];
const counts = lists.map(([name, rows]) => [name, rows.length]);
console.log(JSON.stringify(Object.fromEntries(counts)));
