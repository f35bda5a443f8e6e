/** What the bundler tells about a module; `importers` are those that import it statically. */
interface ModuleFacts {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): ModuleFacts | null;
}

/** The two pages a start can open at. Each has code of its own, so that neither waits for the other. */
const TODAY = /\/src\/app\/today-page\.tsx$/;
const WELCOME = /\/src\/app\/welcome-route\.tsx$/;

/** Whether a static import leads from a start to a module. */
function isReached(
  id: string,
  graph: Graph,
  isStart: (module: string, facts: ModuleFacts) => boolean,
): boolean {
  const checked = new Set<string>();
  const leadsHere = (module: string): boolean => {
    if (checked.has(module)) return false;
    checked.add(module);
    const facts = graph.getModuleInfo(module);
    return facts !== null && (isStart(module, facts) || facts.importers.some(leadsHere));
  };
  return leadsHere(id);
}

/**
 * Names the chunks of the first view: one for what every start needs, one for what Today needs
 * besides, one for Welcome. Left alone, the bundler makes a small chunk for each set of pages that
 * share a module; one file compresses better and asks the network once.
 */
export function firstView(id: string, graph: Graph): string | null {
  const forToday = isReached(id, graph, (module) => TODAY.test(module));
  const forWelcome = isReached(id, graph, (module) => WELCOME.test(module));
  if ((forToday && forWelcome) || isReached(id, graph, (_, { isEntry }) => isEntry)) {
    return 'first-view';
  }
  if (forToday) return 'today';
  return forWelcome ? 'welcome' : null;
}

/** Packages run before the app, in a task of their own (public/start.js); icons are the app's. */
const LIBRARY = /\/node_modules\/(?!lucide)/;

/** Names the chunk of the packages that every start needs. */
export const firstLibraries = (id: string, graph: Graph): string | null =>
  LIBRARY.test(id) && firstView(id, graph) === 'first-view' ? 'libraries' : null;
