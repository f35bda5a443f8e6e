import { nextMigration } from '../../../support/next-schema';

export const migrations = [nextMigration];
