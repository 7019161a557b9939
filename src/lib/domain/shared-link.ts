import { z } from 'zod';
import { addDays } from './period.ts';

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

/** Viet Nam has no summer time: its midnight is 17:00 of the day before in UTC. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;
const localDay = (instant: string) =>
	new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);

/** The instant at which the last of so many days after that of `now` is over in Viet Nam. */
export const endAfterDays = (now: string, days: number): string =>
	new Date(`${addDays(localDay(now), days + 1)}T00:00:00${OFFSET}`).toISOString();

/** The last day on which a link that ends at an instant of `endAfterDays` can be opened. */
export const lastDay = ({ expires_at }: Pick<SharedLink, 'expires_at'>): string =>
	addDays(localDay(expires_at), -1);
