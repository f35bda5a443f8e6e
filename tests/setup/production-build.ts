import { productionBuild } from '../e2e/support/build';

export default async function setup(): Promise<void> {
  await productionBuild();
}
