import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { answerTag, taggedResponse } from '#lib/server/page/answer-tag.ts';

const GIVEN = { snapshot_id: 'a', viewer: LOCAL_ANALYST, question: 'q?province=40', version: '1' };

describe('the tag of an answer', () => {
	test('is the same for the same question of the same snapshot by the same viewer', () => {
		expect(answerTag({ ...GIVEN })).toBe(answerTag(GIVEN));
	});
	test.each([
		['snapshot', { snapshot_id: 'b' }],
		['role', { viewer: { ...LOCAL_ANALYST, role: 'leader' as const } }],
		['scope', { viewer: { ...LOCAL_ANALYST, province_code: '40' } }],
		['question', { question: 'q?province=48' }],
		['release', { version: '2' }]
	])('changes with the %s', (_, change) => {
		expect(answerTag({ ...GIVEN, ...change })).not.toBe(answerTag(GIVEN));
	});
});

describe('a tagged answer', () => {
	const tag = answerTag(GIVEN);
	const asked = async (known: string | null, status = 200) => {
		let isMade = false;
		const headers = known ? { 'if-none-match': known } : undefined;
		const request = new Request('http://localhost/x', headers && { headers });
		const response = await taggedResponse(request, tag, async () => {
			isMade = true;
			return new Response('rows', { status });
		});
		return { isMade, status: response.status, etag: response.headers.get('etag') };
	};

	test('is made, and tagged, for who does not have it', async () => {
		expect(await asked(null)).toEqual({ isMade: true, status: 200, etag: tag });
		expect(await asked('"other"')).toEqual({ isMade: true, status: 200, etag: tag });
	});
	test.each([tag, `W/${tag}`, `"other", ${tag}`])(
		'is not even asked for when %s is known',
		async (known) => {
			expect(await asked(known)).toEqual({ isMade: false, status: 304, etag: tag });
		}
	);
	test('that failed carries no tag', async () => {
		expect(await asked(null, 413)).toEqual({ isMade: true, status: 413, etag: null });
	});
});
