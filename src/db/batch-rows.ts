import type { Table } from 'dexie';
import type { ImportBatch } from '../core/import/import-batch';
import { db } from './db';

/** The table of imports. */
export const batchRows = (): Table<ImportBatch, string> => db.table('batches');
