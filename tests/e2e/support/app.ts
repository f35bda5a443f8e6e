import { type StaticServer, startServer } from '../../../src/build/serve.mjs';
import { productionBuild, type Variant, variantBuild } from './build';

/** Serves the production build, built for this base path, on a free port. */
export async function serve(base = '/', port = 0): Promise<StaticServer> {
  return startServer({ dir: await productionBuild(base), base, port });
}

/** Serves a variant of the production build; a port makes it stand in for another server. */
export async function serveVariant(variant: Variant, port = 0): Promise<StaticServer> {
  return startServer({ dir: await variantBuild(variant), port });
}

export const portOf = ({ url }: StaticServer): number => Number(new URL(url).port);
