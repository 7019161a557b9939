import { rm } from 'node:fs/promises';
import type { Receipt } from '#lib/domain/receipt.ts';
import { env } from '../env.ts';
import { acceptPush } from './accept-push.ts';
import type { BodyForm } from './parse-records.ts';
import { PushRefusal } from './push-refusal.ts';
import { readBody, tooLarge } from './read-body.ts';
import { requireSource } from './require-source.ts';
import { inTurn, pushReader } from './shared-inbox.ts';
import { spoolPath, writeSpool } from './write-spool.ts';

const FORMS: Record<string, BodyForm> = {
	'application/x-ndjson': 'lines',
	'application/ndjson': 'lines',
	'application/jsonl': 'lines',
	'application/json': 'object'
};

function formOf(headers: Headers): BodyForm {
	const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	const form = Object.hasOwn(FORMS, type) ? FORMS[type] : undefined;
	if (form) return form;
	throw new PushRefusal(415, {
		vi: 'Hãy gửi "Content-Type: application/x-ndjson" (mỗi dòng một đối tượng) hoặc "application/json" (một đối tượng).',
		en: 'Send "Content-Type: application/x-ndjson" (one object a line) or "application/json" (one object).'
	});
}

function keyOf(headers: Headers): string | null {
	const key = headers.get('idempotency-key');
	if (key === null || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
	throw new PushRefusal(400, {
		vi: 'Idempotency-Key phải gồm 1 đến 255 ký tự ASCII, không có dấu cách.',
		en: 'An Idempotency-Key has 1 to 255 ASCII characters and no space.'
	});
}

function requireReader() {
	const reader = pushReader();
	if (reader) return reader;
	throw new PushRefusal(503, {
		vi: 'Máy chủ chưa có bộ phân loại nên chưa nhận được gì. Quản trị viên hãy chạy: npm run pipeline -- train',
		en: 'The server has no classifier yet, so nothing can be accepted. An administrator runs: npm run pipeline -- train'
	});
}

/**
 * Receives a push: who sends it, in what form, how much, then what. Headers are looked at before any
 * of the body is read. Throws PushRefusal.
 */
export async function receivePush(request: Request, now: Date): Promise<Receipt> {
	const { headers, body: stream } = request;
	const sender = requireSource(headers, now.getTime());
	const [form, idempotency_key] = [formOf(headers), keyOf(headers)];
	const limits = { bytes: env.PUSH_BYTES, lines: env.PUSH_LINES };
	if (Number(headers.get('content-length') ?? 0) > limits.bytes) throw tooLarge(limits);
	const reader = requireReader();
	const body = await readBody(stream, limits);
	const dir = env.WAREHOUSE_DIR;
	return inTurn(sender.source.source_id, () =>
		acceptPush({
			...sender,
			...{ reader, body, form, idempotency_key, now: now.toISOString() },
			write: (head, lines) => writeSpool(dir, head, lines),
			takeBack: ({ source_id, batch_id }) =>
				rm(spoolPath(dir, source_id, batch_id), { force: true })
		})
	);
}
