import { expect, test } from 'vitest';
import { readBody } from '#lib/server/inbox/read-body.ts';

const LIMITS = { bytes: 1000, lines: 10 };

/** A body without a stated length, and how much of it was asked for. */
function streamed(chunks: Iterable<Uint8Array>) {
	const source = chunks[Symbol.iterator]();
	const read = { chunks: 0 };
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			const next = source.next();
			if (next.done) controller.close();
			else {
				read.chunks += 1;
				controller.enqueue(next.value);
			}
		}
	});
	return { body, read };
}
function* endless(text: string) {
	for (;;) yield Buffer.from(text);
}

test('a body that comes in pieces is put together, letters cut in two included', async () => {
	const bytes = Buffer.from('{"text":"Đường hỏng"}\n');
	const { body } = streamed([...bytes].map((byte) => Buffer.from([byte])));
	expect(await readBody(body, LIMITS)).toBe('{"text":"Đường hỏng"}\n');
});

test('an endless body is cut at the limit of bytes', async () => {
	const { body, read } = streamed(endless('x'.repeat(100)));
	await expect(readBody(body, LIMITS)).rejects.toMatchObject({ status: 413 });
	expect(read.chunks).toBeLessThan(15);
});

test('a body of too many lines is cut', async () => {
	const { body } = streamed(endless('\n'));
	await expect(readBody(body, LIMITS)).rejects.toMatchObject({ status: 413 });
});

test('bytes that are not UTF-8 are refused', async () => {
	const { body } = streamed([Buffer.from([0x7b, 0xff, 0xfe])]);
	await expect(readBody(body, LIMITS)).rejects.toMatchObject({ status: 400 });
});

test('a body that breaks off is refused, and what the sender said is not repeated', async () => {
	const body = new ReadableStream<Uint8Array>({
		pull: (controller) => controller.error(new Error('0912345678 reset'))
	});
	const refusal = await readBody(body, LIMITS).catch((thrown: unknown) => thrown);
	expect(refusal).toMatchObject({ status: 400 });
	expect(JSON.stringify(refusal)).not.toContain('0912345678');
});

test('no body is an empty one', async () => {
	expect(await readBody(null, LIMITS)).toBe('');
});
