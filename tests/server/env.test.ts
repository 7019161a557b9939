import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { parseEnv } from '#lib/server/env.ts';

test('an empty environment gives working defaults', () => {
	expect(parseEnv({})).toMatchObject({ WAREHOUSE_DIR: 'data/warehouse', QUERY_SECONDS: 5 });
});

test.each([
	['QUERY_MEMORY', '400MB; attach'],
	['QUERY_SECONDS', '0'],
	['QUERY_THREADS', 'many'],
	['WAREHOUSE_DIR', '']
])('a wrong %s is named', (name, value) => {
	expect(() => parseEnv({ [name]: value })).toThrow(ZodError);
	expect(() => parseEnv({ [name]: value })).toThrow(name);
});
