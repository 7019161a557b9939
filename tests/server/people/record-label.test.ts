import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelFormSchema } from '#lib/domain/label-form.ts';
import { ROLES, type Viewer } from '#lib/domain/viewer.ts';
import { labelledTexts } from '#lib/server/page/labelled-texts.ts';
import { LabelRefusedError, recordLabel } from '#lib/server/people/labels/record-label.ts';
import { unmarkedTexts } from '#lib/server/people/labels/unmarked-texts.ts';
import { viewOf } from '../../support/open-fixture.ts';
import { withFixture } from '../../support/with-fixture.ts';
import { openEmptyPeople } from './people-fixture.ts';

const fixture = withFixture();
const viewer: Viewer = { role: 'analyst', province_code: null, commune_code: null };
const NOW = '2026-11-22T03:00:00.000Z';

const formOf = (given: Record<string, string> = {}) =>
	labelFormSchema.parse({
		...{ action: 'label', feedback_id: 'a01', dataset: 'agency', annotator: 'kn' },
		...{ sentiment: 'neutral', issue: 'env.water', kind: 'question', reason: '', note: '' },
		...given
	});

function open(given: Partial<Viewer> = {}) {
	const { people, path } = openEmptyPeople();
	const who = { ...viewer, ...given };
	const { warehouse } = fixture;
	const say = (fields: Record<string, string> = {}) =>
		recordLabel({ people, warehouse, viewer: who, form: formOf(fields), now: NOW });
	const texts = async (annotator: string, search = '') => {
		const view = await viewOf(warehouse, search);
		return labelledTexts({ warehouse, viewer: who, view }, () => people, annotator);
	};
	const bytes = () =>
		readdirSync(dirname(path))
			.map((name) => readFileSync(join(dirname(path), name), 'latin1'))
			.join('\n');
	return { people, say, texts, bytes };
}

describe('a label', () => {
	test('is kept with what the classifier said, how sure it was and which one it was', async () => {
		const { say, texts } = open();
		await say({ reason: 'irony' });
		const { texts: page } = await texts('KN');
		expect(page.rows.find((row) => row.feedback_id === 'a01')?.labels).toMatchObject([
			{
				...{ annotator: 'KN', happened_at: NOW, reason: 'irony', note: null },
				...{ sentiment: 'neutral', issue: 'env.water', kind: 'question' },
				machine: {
					...{ sentiment: 'negative', issue: 'env.waste', kind: 'complaint' },
					classifier_version: 'fixture'
				}
			}
		]);
	});

	test('that changes nothing is a confirmation, and is an event too', async () => {
		const { people, say, texts } = open();
		await say({ sentiment: 'negative', issue: 'env.waste', kind: 'complaint' });
		const { texts: page } = await texts('KN');
		const row = page.rows.find(({ feedback_id }) => feedback_id === 'a01');
		expect(people.labelsOf([row?.text_key ?? ''])).toHaveLength(1);
	});

	test('can be taken back', async () => {
		const { say, texts } = open();
		await say();
		await say({ action: 'undo' });
		const { texts: page } = await texts('KN');
		expect(page.rows.flatMap((row) => row.labels)).toEqual([]);
	});

	test.each(ROLES)('may be given by a %s only where texts may be read', async (role) => {
		const { say } = open({ role });
		if (role === 'analyst' || role === 'commission') await say();
		else await expect(say()).rejects.toMatchObject({ status: 403, message: 'forbidden' });
	});

	test('of a text out of scope or of another dataset is refused', async () => {
		const gone = { status: 404, message: 'textGone' };
		await expect(open({ province_code: '48' }).say()).rejects.toMatchObject(gone);
		await expect(open().say({ dataset: 'example' })).rejects.toMatchObject(gone);
		await expect(open().say({ feedback_id: 'none' })).rejects.toMatchObject(gone);
	});

	test.each<Record<string, string>>([
		{ annotator: 'Nguyễn' },
		{ annotator: '12' },
		{ sentiment: 'angry' },
		{ kind: '' },
		{ feedback_id: 'a01\r\nlocation: x' },
		{ issue: "'; drop" },
		{ note: 'x'.repeat(301) }
	])('with %j is refused before anything is read', (fields) => {
		expect(() => formOf(fields)).toThrow();
	});
});

describe('a note', () => {
	test('loses its personal data before it reaches the disk', async () => {
		const { people, say, bytes } = open();
		await say({ note: 'gọi bà Nguyễn Thị Hoa 0912 345 678 để hỏi lại' });
		expect(bytes()).not.toMatch(/0912|345 678|Hoa/);
		expect(bytes()).toContain('<sdt>');
		expect(people.standings('KN').own).toHaveLength(1);
	});

	test('that may be a denunciation is refused, and nothing of it is kept', async () => {
		const { people, say, bytes } = open();
		const note = 'Tôi tố cáo ông chủ tịch nhận hối lộ, xin giữ bí mật';
		await expect(say({ note })).rejects.toThrow(LabelRefusedError);
		expect(people.standings('KN').own).toEqual([]);
		expect(bytes()).not.toContain('chủ tịch');
	});
});

describe('the order of review', () => {
	test('puts disputed texts first, then the unlabelled, others’, and one’s own; counts say so', async () => {
		const { say, texts } = open();
		const ids = ['a01', 'a02', 'a03'];
		await say({ feedback_id: 'a01', annotator: 'KN' });
		await say({ feedback_id: 'a01', annotator: 'AB', kind: 'praise' });
		await say({ feedback_id: 'a02', annotator: 'AB' });
		await say({ feedback_id: 'a03', annotator: 'KN' });
		const { texts: page, review } = await texts('KN', 'order=review');
		const order = page.rows.map(({ feedback_id }) => feedback_id);
		expect(order[0]).toBe('a01');
		expect(order.slice(-2)).toEqual(['a02', 'a03']);
		expect(order.filter((id) => ids.includes(id))).toEqual(['a01', 'a02', 'a03']);
		expect(review?.counts).toMatchObject({ disputed_count: 1, second_count: 1, own_count: 1 });
		expect(review?.counts.unlabelled_count).toBe(page.total - 3);
	});

	test('hides the first label from a second reader until they have labelled too', async () => {
		const { say, texts } = open();
		await say({ annotator: 'AB' });
		const rowFor = async (annotator: string, search: string) => {
			const { texts: page } = await texts(annotator, search);
			return page.rows.find(({ feedback_id }) => feedback_id === 'a01');
		};
		expect(await rowFor('KN', 'order=review')).toMatchObject({
			...{ labels: [], is_second_reading: true }
		});
		expect((await rowFor('KN', ''))?.labels).toHaveLength(1);
		expect((await rowFor('AB', 'order=review'))?.labels).toHaveLength(1);
		await say({ annotator: 'KN', sentiment: 'positive' });
		expect(await rowFor('KN', 'order=review')).toMatchObject({
			...{ is_disputed: true, is_second_reading: false }
		});
	});

	test('shows no text that somebody marked as a denunciation', async () => {
		const { people, say, texts } = open();
		await say({ kind: 'denunciation' });
		const { texts: page } = await texts('AB');
		const row = page.rows.find(({ feedback_id }) => feedback_id === 'a01');
		expect(row).toMatchObject({ text_redacted: '', is_denunciation: true });
		expect(row?.explanation).toEqual({ issue: [], sentiment: [] });
		expect(unmarkedTexts(page.rows, people)).toHaveLength(page.rows.length - 1);
		expect(unmarkedTexts(page.rows, null)).toHaveLength(page.rows.length);
	});

	test('is not offered to those who may not label, and texts stay closed to them', async () => {
		const { texts } = open({ role: 'leader' });
		await expect(texts('KN')).rejects.toMatchObject({ status: 403 });
	});
});

test('without a store of labels the texts can be read all the same', async () => {
	const view = await viewOf(fixture.warehouse, 'order=review');
	const { warehouse } = fixture;
	const found = await labelledTexts({ warehouse, viewer, view }, () => null, 'KN');
	expect(found).toMatchObject({ can_label: false, review: null });
	expect(found.texts.total).toBeGreaterThan(0);
});
