import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GATE_HEADS } from '#lib/classifier/frozen/gate.ts';

export const GATE_FILE = 'classifier.gate.json';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();

/** `classifier.gate.json`: how the classifier beside it came to be the one in use. */
export const gateRecordSchema = z.object({
	version: z.string(),
	/** it learned from no frozen text */
	is_trained_without_frozen: z.literal(true),
	frozen_texts: count,
	corrections: z.object({ learned: count, frozen: count, disputed: count, absent: count }),
	/** null for the first one */
	compared_with: z
		.object({
			version: z.string(),
			/** false where the old one may have learned from frozen texts: it then has the advantage */
			is_trained_without_frozen: z.boolean(),
			heads: z.array(
				z.object({
					head: z.enum(GATE_HEADS),
					n: count,
					old_accuracy: share,
					new_accuracy: share,
					only_old: count,
					only_new: count,
					mid_p: share
				})
			),
			is_passed: z.boolean()
		})
		.nullable(),
	/** put in use although it did not pass */
	is_forced: z.boolean()
});
export type GateRecord = z.infer<typeof gateRecordSchema>;

/** Whether the record in a folder is of this version: then it learned from no frozen text. */
export function isTrainedWithoutFrozen(folder: string, version: string): boolean {
	try {
		const text = readFileSync(join(folder, GATE_FILE), 'utf8');
		return gateRecordSchema.parse(JSON.parse(text)).version === version;
	} catch {
		return false;
	}
}
