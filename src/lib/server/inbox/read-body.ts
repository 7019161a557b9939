import { PushRefusal } from './push-refusal.ts';

const NEWLINE = 0x0a;

export interface BodyLimits {
	bytes: number;
	lines: number;
}

export const tooLarge = ({ bytes, lines }: BodyLimits) =>
	new PushRefusal(413, {
		vi: `Mỗi lần gửi tối đa ${bytes} byte và ${lines} dòng. Hãy chia thành nhiều lần gửi.`,
		en: `One push holds at most ${bytes} bytes and ${lines} lines. Send it in parts.`
	});

const countOf = (chunk: Uint8Array) => {
	let count = 0;
	for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1;
	return count;
};

type BodyReader = ReadableStreamDefaultReader<Uint8Array>;

async function collect(reader: BodyReader, limits: BodyLimits): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let [bytes, lines] = [0, 0];
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		bytes += part.value.length;
		lines += countOf(part.value);
		if (bytes > limits.bytes || lines > limits.lines) throw tooLarge(limits);
		chunks.push(part.value);
	}
	return Buffer.concat(chunks);
}

/** What reading threw, as a refusal; the web server has a limit of its own, which may be lower. */
function refusalOf(thrown: unknown): PushRefusal {
	if (thrown instanceof PushRefusal) return thrown;
	const status = thrown instanceof Error && 'status' in thrown ? thrown.status : null;
	if (status === 413)
		return new PushRefusal(413, {
			vi: 'Nội dung lớn hơn mức máy chủ web nhận (BODY_SIZE_LIMIT). Hãy chia thành nhiều lần gửi, hoặc nhờ quản trị viên nâng mức này.',
			en: 'The body is larger than the web server takes (BODY_SIZE_LIMIT). Send it in parts, or ask the administrator to raise the limit.'
		});
	return new PushRefusal(400, {
		vi: 'Nội dung gửi bị đứt giữa chừng. Hãy gửi lại với cùng Idempotency-Key.',
		en: 'The body broke off. Send it again with the same Idempotency-Key.'
	});
}

/**
 * Reads a body and counts while it arrives, so that one without a stated length is cut too. What
 * follows the cut is left unread and not cancelled: that would end the connection before the answer.
 * Throws PushRefusal: 413 over the limits, 400 when it is not UTF-8 or breaks off.
 */
export async function readBody(
	body: ReadableStream<Uint8Array> | null,
	limits: BodyLimits
): Promise<string> {
	let bytes: Buffer = Buffer.alloc(0);
	try {
		if (body) bytes = await collect(body.getReader(), limits);
	} catch (thrown) {
		throw refusalOf(thrown);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new PushRefusal(400, {
			vi: 'Nội dung gửi không phải UTF-8. Hãy gửi lại ở dạng UTF-8.',
			en: 'The body is not UTF-8. Send it as UTF-8.'
		});
	}
}
