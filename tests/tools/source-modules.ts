import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, resolve } from 'node:path';
import { parseSync } from 'vite';

export interface SourceImport {
  /** A package or node module as written, or the path of one of our files without its ending. */
  readonly target: string;
  readonly isOurs: boolean;
  /** Costs something at start: neither lazy nor for types only. */
  readonly isEager: boolean;
}

export interface SourceModule {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
  readonly hasDefaultExport: boolean;
}

const sourceEndings = new Set(['.ts', '.tsx', '.mjs', '.css']);

/** Every module of a folder, its path written from the project's root. */
export function sourceModules(folder: string): SourceModule[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => sourceEndings.has(extname(path)))
    .map((path) => sourceModule(path, readFileSync(resolve(path), 'utf8')));
}

export function sourceModule(path: string, text: string): SourceModule {
  if (path.endsWith('.css')) {
    const found = [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)];
    const imports = found.map((match) => sourceImport(path, match[1] ?? '', true));
    return { path, text, imports, hasDefaultExport: false };
  }
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => {
    const isTypeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    return sourceImport(path, moduleRequest.value, !isTypeOnly);
  });
  for (const entry of module.staticExports.flatMap((statement) => statement.entries)) {
    const from = entry.moduleRequest?.value;
    if (from) imports.push(sourceImport(path, from, !entry.isType));
  }
  // import('x') as code and as a type, and files named by address, as workers are.
  const lazy = /\b(?:import\(\s*['"`]|new URL\(\s*['"`](?=\.))([^'"`]+)['"`]/g;
  for (const match of text.matchAll(lazy)) imports.push(sourceImport(path, match[1] ?? '', false));
  return {
    path,
    text,
    imports,
    hasDefaultExport: module.staticExports.some((statement) =>
      statement.entries.some((entry) => entry.exportName.kind === 'Default'),
    ),
  };
}

function sourceImport(from: string, request: string, isEager: boolean): SourceImport {
  const isOurs = request.startsWith('.');
  const path = isOurs ? posix.join(posix.dirname(from), request) : request;
  return { target: join(path.replace(/\?.*$/, '')).replace(/\.(tsx?|mjs)$/, ''), isOurs, isEager };
}

/** Everything that loading a module loads at once: our files and packages. */
export function eagerlyReached(start: string, modules: readonly SourceModule[]): Set<string> {
  const byName = new Map(
    modules.map((module) => [module.path.replace(/\.(tsx?|mjs)$/, ''), module]),
  );
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const { target, isEager } of byName.get(name)?.imports ?? []) {
      if (isEager) open.push(target);
    }
  }
  return reached;
}
