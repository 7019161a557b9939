import { cpSync } from 'node:fs';

/** What a server that runs may be writing: half of it must not be copied. */
const IN_USE = /people\.sqlite|pipeline\.lock/;

/** Copies a served warehouse for a test that changes it, without saved views, links and labels. */
export const copyWarehouse = (from: string, to: string): void =>
	cpSync(from, to, { recursive: true, filter: (path) => !IN_USE.test(path) });
