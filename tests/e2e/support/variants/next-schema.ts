import { createDatabase as createReleased, db } from '../../../../src/db/db';
import { withNextSchema } from '../../../support/next-schema';

export * from '../../../../src/db/db';

withNextSchema(db);

/** The database with the schema version after today's. */
export const createDatabase = (name: string) => withNextSchema(createReleased(name));

// Lets a test drive what the app has as a function; loaded late, when the database is declared.
Object.assign(globalThis, { storage: () => import('./storage-functions') });
