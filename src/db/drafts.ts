import { connected } from './connection';
import { type DraftRow, draftRows } from './db';

/** The draft kept under a form's name, as it was stored. */
export const draftOf = async (id: string): Promise<unknown> =>
  (await connected(() => draftRows().get(id)))?.draft;

/** Drafts whose names begin alike, as they were stored. */
export const draftsNamed = async (beginning: string): Promise<DraftRow[]> =>
  connected(() => draftRows().where('id').startsWith(beginning).toArray());

export const keepDraft = async (id: string, draft: unknown): Promise<void> => {
  await connected(() => draftRows().put({ id, draft, updatedAt: Date.now() }));
};

export const dropDraft = async (id: string): Promise<void> =>
  connected(() => draftRows().delete(id));

/** Names of the forms that hold an unsaved draft. */
export const draftIds = async (): Promise<string[]> =>
  connected(() => draftRows().toCollection().primaryKeys());
