import { hash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { pushSourceSchema, TOKEN_PREFIX, type PushSource } from '#lib/domain/push-token.ts';
import { readSql } from '../store/read-sql.ts';

const listedSchema = pushSourceSchema.extend({
	created_at: z.string(),
	revoked_at: z.string().nullable()
});
export type ListedToken = z.infer<typeof listedSchema>;

/**
 * Makes a token of 256 random bits for a source and keeps only its SHA-256.
 *
 * @param now ISO instant
 * @returns the token, which nobody can be shown again
 */
export function createToken(
	inbox: DatabaseSync,
	source: Omit<PushSource, 'token_id'>,
	now: string
): string {
	const token = `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;
	inbox
		.prepare(readSql('inbox/insert-token.sql'))
		.run({ ...source, token_sha256: hash('sha256', token), created_at: now });
	return token;
}

/** All tokens ever made, oldest first. */
export const listTokens = (inbox: DatabaseSync): ListedToken[] =>
	inbox
		.prepare(readSql('inbox/list-tokens.sql'))
		.all()
		.map((row) => listedSchema.parse(row));

/**
 * Revokes the tokens of a source, or one of them.
 *
 * @param now ISO instant
 * @returns how many were taken until now
 */
export function revokeTokens(
	inbox: DatabaseSync,
	source_id: string,
	token_id: number | null,
	now: string
): number {
	const { changes } = inbox
		.prepare(readSql('inbox/revoke-tokens.sql'))
		.run({ source_id, token_id, revoked_at: now });
	return Number(changes);
}
