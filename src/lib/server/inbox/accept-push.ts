import { createHmac, randomBytes } from 'node:crypto';
import type { PushSource } from '#lib/domain/push-token.ts';
import type { Receipt } from '#lib/domain/receipt.ts';
import {
	INBOX_VERSION,
	type SpoolHead,
	type SpoolLine,
	type SpooledRejection
} from '#lib/domain/spool.ts';
import { cleanRecord, type CleanFault, type CleanRecord } from './clean-record.ts';
import type { InboxStore, PushDigests } from './inbox-store.ts';
import { parseRecords, type BodyForm, type PushedRecord } from './parse-records.ts';
import { PushRefusal } from './push-refusal.ts';
import { understandRecords, type PushReader } from './understand-records.ts';

const KEYS_DAYS = 7;
const DAY_MS = 86_400_000;

export interface PushRequest {
	source: PushSource;
	inbox: InboxStore;
	reader: PushReader & { version: string };
	body: string;
	form: BodyForm;
	idempotency_key: string | null;
	/** ISO instant in UTC */
	now: string;
	/** writes a spool file durably, or throws and leaves nothing */
	write: (head: SpoolHead, lines: readonly SpoolLine[]) => Promise<void>;
	/** takes a spool file away whose receipt could not be kept */
	takeBack: (head: SpoolHead) => Promise<void>;
}

function digestsOf({ source, inbox, body, idempotency_key }: PushRequest): PushDigests {
	const { source_id } = source;
	const digest = (what: string, text: string) =>
		createHmac('sha256', inbox.secret).update(`${what}\0${text}`).digest('hex');
	const key_digest = idempotency_key === null ? null : digest('key', idempotency_key);
	return { source_id, key_digest, body_digest: digest('body', body) };
}

const NOT_STORED = {
	vi: 'Máy chủ chưa ghi được (đĩa đầy hoặc bị khóa); chưa nhận gì. Hãy gửi lại sau với cùng Idempotency-Key.',
	en: 'The server cannot write now (the disk is full or locked); nothing was accepted. Send it again later with the same Idempotency-Key.'
};

/** Runs what writes; a failure becomes 503, and nothing of the push stays. */
async function stored(work: () => Promise<void> | void, undo?: () => Promise<void>) {
	try {
		await work();
	} catch (cause) {
		await undo?.();
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
		console.error('inbox: a push could not be written:', code);
		throw new PushRefusal(503, NOT_STORED, { headers: { 'retry-after': '60' } });
	}
}

/** The receipt of an earlier push with this key or body, when there is one. */
async function known(request: PushRequest, digests: PushDigests): Promise<Receipt | null> {
	const { inbox, now } = request;
	const oldest = new Date(Date.parse(now) - KEYS_DAYS * DAY_MS).toISOString();
	const [earlier] = inbox.knownPushes(digests, oldest);
	if (!earlier) return null;
	if (earlier.is_same_key && earlier.is_same_body) return earlier.answer;
	if (earlier.is_same_key)
		throw new PushRefusal(409, {
			vi: 'Idempotency-Key này đã dùng cho một nội dung khác. Hãy dùng một khóa mới cho mỗi nội dung.',
			en: 'This Idempotency-Key was used for another body. Use a new key for each body.'
		});
	const { batch_id, answer } = earlier;
	const duplicate_of = answer.duplicate_of ?? answer.receipt_id;
	const receipt = { ...answer, receipt_id: randomBytes(16).toString('hex'), duplicate_of };
	await stored(() => inbox.keep(receipt, { ...digests, received_at: now, batch_id }));
	return receipt;
}

const rejectedLine = ({ line, property, reason }: CleanFault): SpooledRejection => ({
	as: 'rejected',
	row_number: line,
	column: property,
	reason
});

function nothingAccepted({ line, property, reason }: CleanFault): PushRefusal {
	return new PushRefusal(
		422,
		{
			vi: `Không nhận được bản ghi nào. Bản ghi đầu tiên: ${reason.vi}.`,
			en: `No record could be accepted. The first one: ${reason.en}.`
		},
		{ place: { line, key: property } }
	);
}

async function accept(
	request: PushRequest,
	digests: PushDigests,
	records: readonly PushedRecord[]
): Promise<Receipt> {
	const { source, inbox, reader, now, write, takeBack } = request;
	const { source_id, source_title, dataset, channel } = source;
	const checked = records.map((record) => cleanRecord(record, channel, now));
	const clean = checked.filter((each): each is CleanRecord => 'record' in each);
	const faults = checked.filter((each): each is CleanFault => 'reason' in each);
	const [first] = faults;
	if (first && clean.length === 0) throw nothingAccepted(first);
	const read = await understandRecords(source_id, clean, reader, inbox.secret);
	const receipt_id = randomBytes(16).toString('hex');
	const batch_id = `${now.replace(/\D/g, '').slice(0, 17)}-${receipt_id.slice(0, 8)}`;
	const head: SpoolHead = {
		...{ spool: INBOX_VERSION, batch_id, source_id, source_title, dataset, received_at: now },
		entity: 'feedback',
		classifier_version: reader.version,
		rows_in: checked.length
	};
	const receipt: Receipt = {
		receipt_id,
		accepted: read.filter((line) => line.as === 'feedback').length,
		rejected: faults.map(({ line, property, reason }) => ({
			line,
			reason_vi: `${property}: ${reason.vi}`,
			reason: `${property}: ${reason.en}`
		})),
		count_only: read.filter((line) => line.as === 'count_only').length,
		duplicate_of: null
	};
	// First the file: without a receipt a repetition adds nothing, but a receipt without a file would lie.
	await stored(() => write(head, [...read, ...faults.map(rejectedLine)]));
	await stored(
		() => inbox.keep(receipt, { ...digests, received_at: now, batch_id }),
		() => takeBack(head)
	);
	return receipt;
}

/**
 * Takes a push: parses, cleans, redacts, locates and classifies it in memory and keeps the outcome in
 * the inbox. A repetition gets the first one's receipt. Call it in turn for one source.
 * Throws PushRefusal: 400 for what no record can be, 409 for a key with another body, 422 when no
 * record can be accepted, 503 when it cannot be written.
 */
export async function acceptPush(request: PushRequest): Promise<Receipt> {
	const digests = digestsOf(request);
	const earlier = await known(request, digests);
	return earlier ?? accept(request, digests, parseRecords(request.body, request.form));
}
