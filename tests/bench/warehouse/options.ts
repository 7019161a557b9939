import { parseArgs } from 'node:util';
import { z } from 'zod';

const count = z.coerce.number().int().min(1);

const optionsSchema = z.strictObject({
	/** 0: none, only the ingest */
	rows: z
		.string()
		.default('1e6')
		.transform((text) => (text === '0' ? [] : text.split(',').map(Number)))
		.pipe(z.array(z.int().min(10_000).max(1e9))),
	peers: z.enum(['postgres', 'none']).default('none'),
	runs: count.default(50),
	/** a question is asked again until so many seconds have gone, three times at least */
	seconds: z.coerce.number().positive().default(10),
	/** of history; by default two years, ten from fifty million rows on */
	days: count.optional(),
	seed: z.coerce.number().int().default(1),
	/** made here and kept for the next run; without it in a folder that is removed */
	keep: z.string().optional(),
	/** texts to load, 0 for none */
	ingest: z.coerce.number().int().min(0).default(0),
	write: z.boolean().default(false)
});
export type WarehouseOptions = z.infer<typeof optionsSchema>;

/** The command line of the benchmark. Throws a ZodError or a TypeError for what it does not know. */
export function readOptions(args: readonly string[]): WarehouseOptions {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		args: [...args],
		options: {
			...{ rows: text, peers: text, runs: text, seconds: text, days: text, seed: text },
			...{ keep: text, ingest: text, write: { type: 'boolean' } }
		}
	});
	return optionsSchema.parse(values);
}

const MANY = 50_000_000;
/** Texts are left out where they would take most of the disk and nobody could read them. */
export const hasTexts = (rows: number) => rows < MANY;
export const daysOf = (rows: number, { days }: WarehouseOptions) =>
	days ?? (rows < MANY ? 728 : 3640);
/** A long history is one tenth of it, ten times over. */
export const erasOf = (rows: number) => (rows < MANY ? 1 : 10);
