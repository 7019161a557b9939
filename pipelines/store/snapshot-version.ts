/** Raised whenever `snapshot-schema.sql` changes; a server refuses a snapshot of another version. */
export const SNAPSHOT_SCHEMA_VERSION = 7;
