import { type StaticServer, startServer } from '../../../src/build/serve.mjs';
import { productionBuild } from './build';

/** Serves the production build, built for this base path, on a free port. */
export async function serve(base = '/', port = 0): Promise<StaticServer> {
  return startServer({ dir: await productionBuild(base), base, port });
}
