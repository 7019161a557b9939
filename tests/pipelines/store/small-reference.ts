import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';

const whole = readReferenceTables(new URL('../../../data/reference', import.meta.url).pathname);

/** The real reference rows, with the communes of one province only: many publishes stay fast. */
export const reference = {
	...whole,
	communes: whole.communes.filter(({ province_code }) => province_code === '40')
};
