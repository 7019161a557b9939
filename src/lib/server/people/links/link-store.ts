import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { SharedLink } from '#lib/domain/shared-link.ts';
import { linkTokenSchema } from '#lib/domain/link-form.ts';
import insertLinkSql from './insert-link.sql?raw';
import revokeLinkSql from './revoke-link.sql?raw';
import standingLinkSql from './standing-link.sql?raw';
import standingLinksSql from './standing-links.sql?raw';

/** Shared links, in the same file as labels. A token is told once, to whoever made it, and never kept. */
export interface LinkStore {
	/** The token of a new link. */
	share(link: Omit<SharedLink, 'link_id'>): string;
	/** The link that a token opens at an instant; null when it is unknown, over or revoked. */
	open(token: string, now: string): SharedLink | null;
	/** Links that can be opened at an instant, the newest first. */
	standing(now: string): SharedLink[];
	/** False when there is no such link to be opened any more. */
	revoke(link_id: number, now: string): boolean;
}

const linkSchema = z.object({
	link_id: z.int(),
	search: z.string(),
	province_code: z.string().nullable(),
	commune_code: z.string().nullable(),
	created_at: z.string(),
	expires_at: z.string()
});

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** The shared links of an open people file. */
export function linkStore(database: DatabaseSync): LinkStore {
	const insertLink = database.prepare(insertLinkSql);
	const standingLink = database.prepare(standingLinkSql);
	const standingLinks = database.prepare(standingLinksSql);
	const revokeLink = database.prepare(revokeLinkSql);
	return {
		share(link) {
			const token = randomBytes(16).toString('base64url');
			insertLink.get({ ...link, token_digest: digestOf(token) });
			return token;
		},
		open(token, now) {
			if (!linkTokenSchema.safeParse(token).success) return null;
			const row = standingLink.get({ token_digest: digestOf(token), now });
			return row ? linkSchema.parse(row) : null;
		},
		standing: (now) => standingLinks.all({ now }).map((row) => linkSchema.parse(row)),
		revoke: (link_id, now) => revokeLink.get({ link_id, now }) !== undefined
	};
}
