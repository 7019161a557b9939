import { z } from 'zod';
import { LINK_DAYS } from './shared-link.ts';

/** 128 random bits, as 22 characters of base64url. */
export const linkTokenSchema = z.string().regex(/^[\w-]{22}$/);

/** What the forms about shared links send. */
export const linkFormSchema = z.discriminatedUnion('action', [
	z.strictObject({
		action: z.literal('share'),
		days: z.coerce
			.number()
			.refine((days) => LINK_DAYS.some((known) => known === days))
			.default(30),
		search: z.string().max(2000)
	}),
	z.strictObject({ action: z.literal('revoke'), link_id: z.coerce.number().int().positive() })
]);
export type LinkForm = z.infer<typeof linkFormSchema>;
