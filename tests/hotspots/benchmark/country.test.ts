import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCountry } from '../../bench/hotspots/country/country.ts';
import { countsTable } from '../../bench/hotspots/country/tables.ts';

const PLANTED = { communes: 300, history: 48, hotspots: 64, tone: 12 };

/** Of the table that the published generator of the benchmark writes for the same seed. */
test.each([
	['dev-1', 0, '22dac7a7615679499526cd6f61e15d7b0ff3c02f14110b945ce235511bb75b99'],
	['dev-1', 0.15, '1db7576e3ea1b5a0b3a7e1366ecf1c01b2133e8f910a331a8ee991cfd4557949']
])(
	'the country of %s with labels wrong by %f is the benchmark’s, to the byte',
	(seed, flip, digest) => {
		const table = countsTable(makeCountry({ ...PLANTED, seed, flip }));
		expect(createHash('sha256').update(table).digest('hex')).toBe(digest);
	}
);

test('hotspots of one issue keep apart: neighbours have none within four weeks of each other', () => {
	const { planted, frame } = makeCountry({ ...PLANTED, seed: 'apart', flip: 0 });
	const zoneOf = (communes: readonly number[]) =>
		new Set(communes.flatMap((each) => [each, ...(frame.neighbours[each] ?? [])]));
	expect(planted).toHaveLength(48 + 64 + 12);
	for (const one of planted)
		for (const other of planted) {
			if (one === other || one.issue !== other.issue) continue;
			if (one.start > other.end + 4 || other.start > one.end + 4) continue;
			const zone = zoneOf(one.communes);
			expect(other.communes.some((commune) => zone.has(commune))).toBe(false);
		}
});
