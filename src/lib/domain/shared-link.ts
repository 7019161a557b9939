import { z } from 'zod';

/** For how long a link may be opened: 30 days unless told. */
export const LINK_DAYS = [7, 30, 90] as const;

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

/** A link to a brief whose filters and period cannot be changed by whoever opens it. */
export interface SharedLink {
	link_id: number;
	/** of the brief */
	search: string;
	/** null where the link's maker could see the whole country, or the whole province */
	province_code: string | null;
	commune_code: string | null;
	/** ISO instants */
	created_at: string;
	expires_at: string;
}
