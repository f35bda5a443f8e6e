import type { Transaction } from 'dexie';

/** Stops the browser's own upgrade: what is stored is kept safe before its rows change. */
export class UpgradeDue extends Error {
  override readonly name = 'UpgradeDue';
}

type UpgradeRows = (transaction: Transaction, to: number) => Promise<void>;

let upgradeRows: UpgradeRows = async () => {
  throw new UpgradeDue();
};

/** From here on rows are upgraded where a database of an older version is opened. */
export function allowUpgrade(upgrade: UpgradeRows): void {
  upgradeRows = upgrade;
}

/** What every version after the first gives to its `upgrade` (docs/migrations.md). */
export const upgradeTo =
  (version: number) =>
  async (transaction: Transaction): Promise<void> =>
    upgradeRows(transaction, version);
