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

/**
 * Reads a body and counts while it arrives, so that one without a stated length is cut too.
 * Throws PushRefusal: 413 over the limits, 400 when it is not UTF-8 or breaks off.
 */
export async function readBody(
	body: ReadableStream<Uint8Array> | null,
	limits: BodyLimits
): Promise<string> {
	const chunks: Uint8Array[] = [];
	let [bytes, lines] = [0, 0];
	try {
		for await (const chunk of body ?? []) {
			bytes += chunk.length;
			lines += countOf(chunk);
			if (bytes > limits.bytes || lines > limits.lines) throw tooLarge(limits);
			chunks.push(chunk);
		}
	} catch (thrown) {
		if (thrown instanceof PushRefusal) throw thrown;
		// The web server has a limit of its own, which may be lower.
		const status = thrown instanceof Error && 'status' in thrown ? thrown.status : null;
		if (status === 413) throw tooLarge(limits);
		throw new PushRefusal(400, {
			vi: 'Nội dung gửi bị đứt giữa chừng. Hãy gửi lại với cùng Idempotency-Key.',
			en: 'The body broke off. Send it again with the same Idempotency-Key.'
		});
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
	} catch {
		throw new PushRefusal(400, {
			vi: 'Nội dung gửi không phải UTF-8. Hãy gửi lại ở dạng UTF-8.',
			en: 'The body is not UTF-8. Send it as UTF-8.'
		});
	}
}
