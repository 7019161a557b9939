import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PipelineError } from '../../pipeline-error.ts';

export const MANIFEST = 'manifest.json';

const isInside = (path: string) =>
	!path.startsWith('/') && !/^[a-z]:/i.test(path) && !path.split(/[\\/]/).includes('..');

const manifestSchema = z.strictObject({
	format: z.literal(1),
	/** ISO instant */
	made_at: z.iso.datetime(),
	/** id of the snapshot that was served; null when none was */
	snapshot: z.string().nullable(),
	/** what the facts of the work store say, see `factsDigest` */
	facts: z.strictObject({
		tables: z.record(z.string(), z.strictObject({ n: z.int(), digest: z.string() })),
		digest: z.string()
	}),
	/** every file, by its path below the warehouse folder */
	files: z.array(
		z.strictObject({
			path: z.string().refine(isInside, 'must be below the warehouse folder'),
			bytes: z.int(),
			sha256: z.string().regex(/^[0-9a-f]{64}$/)
		})
	)
});

/** What a backup holds. It is written last: a folder without one is no backup. */
export type Manifest = z.infer<typeof manifestSchema>;
export type BackedUpFile = Manifest['files'][number];

/** Reads what a backup says that it holds. Throws a PipelineError for a folder that is no whole one. */
export function readManifest(backupDir: string): Manifest {
	try {
		return manifestSchema.parse(JSON.parse(readFileSync(join(backupDir, MANIFEST), 'utf8')));
	} catch (cause) {
		throw new PipelineError(
			{
				vi: `Thư mục ${backupDir} không phải một bản sao lưu trọn vẹn (không đọc được ${MANIFEST}). Hãy chọn bản khác.`,
				en: `The folder ${backupDir} is not a whole backup (${MANIFEST} cannot be read). Choose another.`
			},
			{ cause }
		);
	}
}
