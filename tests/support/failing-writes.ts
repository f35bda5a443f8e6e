import { vi } from 'vitest';

/** Lets writes fail as the browser's would, from here to `vi.restoreAllMocks()`. */
export function failWrites(
  failure: string,
  isMeant: (store: string, row: { readonly id?: string }) => boolean,
): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
    key,
  ) {
    if (isMeant(this.name, row)) throw new DOMException('no', failure);
    return put.call(this, row, key);
  });
}
