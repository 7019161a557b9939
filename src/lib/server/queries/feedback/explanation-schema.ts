import { z } from 'zod';
import type { Explanation } from '#lib/domain/understanding.ts';

const words = z.array(z.tuple([z.string(), z.number()]));
const parsedSchema: z.ZodType<Explanation> = z.object({ issue: words, sentiment: words });

/** The stored JSON text of an explanation, parsed. */
export const explanationSchema = z.string().transform((text, context): Explanation => {
	const parsed = parsedSchema.safeParse(parseJson(text));
	if (parsed.success) return parsed.data;
	context.addIssue({ code: 'custom', message: 'is not an explanation' });
	return z.NEVER;
});

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
