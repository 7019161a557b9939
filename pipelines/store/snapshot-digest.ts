import { hashFile } from '../sources/file-head.ts';

/**
 * The first 8 hex digits of the SHA-256 of a closed snapshot. A published one has them at the end of
 * its name, and whoever opens it compares first: the database can end the whole process on a file
 * that is damaged in many places (DuckDB 1.5.6).
 */
export const snapshotDigest = async (path: string): Promise<string> =>
	(await hashFile(path)).slice(0, 8);
