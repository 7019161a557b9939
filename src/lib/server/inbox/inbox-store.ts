import { hash, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { pushSourceSchema, type PushSource } from '#lib/domain/push-token.ts';
import { receiptSchema, type Receipt } from '#lib/domain/receipt.ts';
import { INBOX_VERSION } from '#lib/domain/spool.ts';
import activeTokensSql from './active-tokens.sql?raw';
import expireKeysSql from './expire-keys.sql?raw';
import insertKeySql from './insert-key.sql?raw';
import insertReceiptSql from './insert-receipt.sql?raw';
import knownPushesSql from './known-pushes.sql?raw';
import receiptOfSql from './receipt-of.sql?raw';

const BUSY_MS = 3000;

const tokenRowSchema = pushSourceSchema.extend({ token_sha256: z.string() });
const keptReceiptSchema = z.object({
	received_at: z.string(),
	batch_id: z.string(),
	answer: z.string().transform((json) => receiptSchema.parse(JSON.parse(json)))
});
const knownPushSchema = keptReceiptSchema.extend({
	is_same_key: z.coerce.boolean(),
	is_same_body: z.coerce.boolean()
});

export type KeptReceipt = z.infer<typeof keptReceiptSchema>;
export type KnownPush = z.infer<typeof knownPushSchema>;

/** What a repetition is known by: keyed digests, so that nothing sent can be looked up by them. */
export interface PushDigests {
	source_id: string;
	key_digest: string | null;
	body_digest: string;
}

/** Tokens and receipts of the push API. */
export interface InboxStore {
	secret: Uint8Array;
	/** the source that a token stands for, in a time that tells nothing about the others */
	sourceOf(token: string): PushSource | null;
	/** earlier pushes with the same key or body, the same key first; older than `oldest` are forgotten */
	knownPushes(digests: PushDigests, oldest: string): KnownPush[];
	keep(receipt: Receipt, kept: PushDigests & { received_at: string; batch_id: string }): void;
	receiptOf(source_id: string, receipt_id: string): KeptReceipt | null;
	close(): void;
}

function openFile(path: string): DatabaseSync {
	const database = new DatabaseSync(path, { timeout: BUSY_MS });
	try {
		database.exec('pragma synchronous = full');
		const version = Number(database.prepare('pragma user_version').get()?.['user_version']);
		if (version !== INBOX_VERSION) throw new Error(`the inbox has layout version ${version}`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** Opens the inbox that the command line made; null where nobody has made a token yet. */
export function openInboxStore(path: string): InboxStore | null {
	if (!existsSync(path)) return null;
	const database = openFile(path);
	const activeTokens = database.prepare(activeTokensSql);
	const expireKeys = database.prepare(expireKeysSql);
	const insertKey = database.prepare(insertKeySql);
	const insertReceipt = database.prepare(insertReceiptSql);
	const knownPushes = database.prepare(knownPushesSql);
	const receiptOf = database.prepare(receiptOfSql);
	const { secret } = database.prepare('select secret from inbox_secret').get() ?? {};
	return {
		secret: z.instanceof(Uint8Array).parse(secret),
		sourceOf(token) {
			const given = hash('sha256', token, 'buffer');
			let found: PushSource | null = null;
			for (const row of activeTokens.all()) {
				const { token_sha256, ...source } = tokenRowSchema.parse(row);
				if (timingSafeEqual(given, Buffer.from(token_sha256, 'hex'))) found = source;
			}
			return found;
		},
		knownPushes(digests, oldest) {
			expireKeys.get({ oldest });
			return knownPushes.all({ ...digests }).map((row) => knownPushSchema.parse(row));
		},
		keep(receipt, { received_at, batch_id, ...digests }) {
			const { receipt_id } = receipt;
			const { source_id } = digests;
			const answer = JSON.stringify(receipt);
			database.exec('begin immediate');
			try {
				insertReceipt.get({ receipt_id, source_id, received_at, batch_id, answer });
				insertKey.get({ receipt_id, received_at, ...digests });
				database.exec('commit');
			} catch (error) {
				database.exec('rollback');
				throw error;
			}
		},
		receiptOf(source_id, receipt_id) {
			const row = receiptOf.get({ source_id, receipt_id });
			return row ? keptReceiptSchema.parse(row) : null;
		},
		close: () => database.close()
	};
}
