/** Raised whenever tables or columns of `snapshot-schema.sql` and its parts change; a server refuses a snapshot of another version. */
export const SNAPSHOT_SCHEMA_VERSION = 8;
