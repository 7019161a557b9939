import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What is run unless told. Settings were learned on `dev-1` to `dev-8`: no figure of those judges them. */
const DEVELOPMENT_SEEDS = ['dev-1', 'dev-2'];

const optionsSchema = z.strictObject({
	/** names of made countries; the same name is always the same country */
	seed: z.array(z.string().min(1)).default([]),
	/** so many more, by names of their own */
	seeds: z.coerce.number().int().min(0).max(100).default(0),
	communes: z.coerce.number().int().min(20).max(20_000).default(300),
	/** share of wrong labels in the rows that have them; 0: no such rows */
	flip: z.coerce.number().min(0).max(0.5).default(0.15),
	/** countries without any hotspot as well: how many alerts do they raise? */
	null: z.boolean().default(false),
	/** series that R judges beside the port of Farrington's method; 1200 takes eleven minutes a seed */
	'r-series': z.coerce.number().int().min(1).default(40),
	/** ours and the yardstick alone */
	quick: z.boolean().default(false)
});

export interface HotspotBenchOptions {
	seeds: readonly string[];
	communes: number;
	flip: number;
	withNull: boolean;
	rSeries: number;
	quick: boolean;
}

/** The command line of the benchmark. Throws a ZodError or a TypeError for what it does not know. */
export function readOptions(args: readonly string[]): HotspotBenchOptions {
	const text = { type: 'string' } as const;
	const yes = { type: 'boolean' } as const;
	const { values } = parseArgs({
		args: [...args],
		options: {
			seed: { type: 'string', multiple: true },
			...{ seeds: text, communes: text, flip: text, 'r-series': text },
			...{ null: yes, quick: yes }
		}
	});
	const { seed, seeds, communes, flip, quick, ...more } = optionsSchema.parse(values);
	const named = [...seed, ...Array.from({ length: seeds }, (_, number) => `unseen-${number + 1}`)];
	return {
		seeds: named.length > 0 ? named : DEVELOPMENT_SEEDS,
		...{ communes, flip, quick },
		withNull: more.null,
		rSeries: more['r-series']
	};
}
