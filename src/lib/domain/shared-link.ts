import { localDay, OFFSET } from './local-day.ts';
import { addDays } from './period.ts';

/** For how long a link may be opened: 30 days unless told. */
export const LINK_DAYS = [7, 30, 90] as const;

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

/** The instant at which the last of so many days after that of `now` is over in Viet Nam. */
export const endAfterDays = (now: string, days: number): string =>
	new Date(`${addDays(localDay(now), days + 1)}T00:00:00${OFFSET}`).toISOString();

/** The last day on which a link that ends at an instant of `endAfterDays` can be opened. */
export const lastDay = ({ expires_at }: Pick<SharedLink, 'expires_at'>): string =>
	addDays(localDay(expires_at), -1);
