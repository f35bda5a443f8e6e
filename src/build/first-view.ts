/** What the bundler tells about a module; `importers` are those that import it statically. */
interface ModuleFacts {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): ModuleFacts | null;
}

/**
 * Names one chunk for everything that the entry needs before it can show anything. Left alone, the
 * bundler makes a small chunk for each set of pages that share a module; one file compresses better
 * and asks the network once.
 */
export function firstView(id: string, graph: Graph): string | null {
  const checked = new Set<string>();
  const isReached = (module: string): boolean => {
    if (checked.has(module)) return false;
    checked.add(module);
    const facts = graph.getModuleInfo(module);
    return facts !== null && (facts.isEntry || facts.importers.some(isReached));
  };
  return isReached(id) ? 'first-view' : null;
}
