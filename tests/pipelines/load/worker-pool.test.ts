import { afterAll, expect, test } from 'vitest';
import { PipelineError } from '#pipelines/pipeline-error.ts';
import { openWorkerPool } from '#pipelines/rows/worker-pool.ts';
import { pool as inline, TOOLS } from './warehouse.ts';

const threads = openWorkerPool(TOOLS, 1);
afterAll(() => threads.close());

const request = (id: number, text: string) => ({
	id,
	text,
	received_on: null,
	province_code: null
});

test('a thread answers as the thread that reads would', async () => {
	const requests = [
		request(1, 'Đèn đường trước chợ tắt ba hôm nay'),
		request(2, 'Cảm ơn bà con xã Bom Bo, gọi 0912 345 678')
	];
	const [apart, here] = await Promise.all([
		threads.run('labels', { requests }),
		inline.run('labels', { requests })
	]);
	expect(apart).toEqual(here);
	expect(apart.map(({ id }) => id)).toEqual([1, 2]);
});

test('what goes wrong in a thread arrives as the same sentence', async () => {
	const without = openWorkerPool({ ...TOOLS, classifier_path: 'nowhere.json' }, 1);
	const error: unknown = await without.run('version', {}).catch((found: unknown) => found);
	await without.close();
	expect(error).toBeInstanceOf(PipelineError);
	expect((error as PipelineError).sentence.en).toContain('Run: npm run pipeline -- train');
});
