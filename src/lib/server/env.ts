import { z } from 'zod';
import { communeCodeSchema, provinceCodeSchema } from '#lib/domain/place.ts';
import { ROLES } from '#lib/domain/viewer.ts';

const seconds = (fallback: number) => z.coerce.number().positive().max(600).default(fallback);

/** What the server takes from its surroundings; a wrong value stops the start with its name. */
const envSchema = z.object({
	WAREHOUSE_DIR: z.string().min(1).default('data/warehouse'),
	/** what people write; by default `people.sqlite` in the warehouse folder */
	PEOPLE_FILE: z.string().min(1).optional(),
	REFERENCE_DIR: z.string().min(1).default('data/reference'),
	/** the trained classifier and its evaluation */
	CLASSIFIER_DIR: z.string().min(1).default('data/classifier'),
	/** who looks while there are no accounts, and of which part of the country */
	VIEWER_ROLE: z.enum(ROLES).default('commission'),
	VIEWER_PROVINCE: provinceCodeSchema.optional(),
	VIEWER_COMMUNE: communeCodeSchema.optional(),
	/**
	 * The database's memory, by default what fits the snapshot; a question that needs more, even alone, is
	 * answered 503. Blocks of the file fill the rest, which saves little: the system keeps its pages too.
	 */
	QUERY_MEMORY: z
		.string()
		.regex(/^\d+(MB|GB)$/)
		.optional(),
	QUERY_THREADS: z.coerce.number().int().min(1).max(64).default(2),
	/** questions that run at the same time; others wait in line */
	QUERY_CONNECTIONS: z.coerce.number().int().min(1).max(32).default(4),
	QUERY_SECONDS: seconds(5),
	/** what one push may hold, and how many a token may send */
	PUSH_BYTES: z.coerce.number().int().min(1).max(100_000_000).default(5_000_000),
	PUSH_LINES: z.coerce.number().int().min(1).max(1_000_000).default(10_000),
	PUSH_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(60)
});
export type Env = z.infer<typeof envSchema>;

/** Reads the variables given; throws a ZodError that names each wrong one. */
export const parseEnv = (variables: Record<string, string | undefined>): Env =>
	envSchema.parse(variables);

export const env = parseEnv(process.env);
