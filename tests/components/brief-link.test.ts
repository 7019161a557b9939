import { expect, test } from 'vitest';
import { briefLink } from '#lib/components/brief-link.ts';

test.each([
	['/', '', '/brief'],
	['/', 'province=40&lang=en', '/brief?province=40&lang=en'],
	['/communes/16702', 'from=2026-01-05', '/brief?from=2026-01-05&commune=16702'],
	['/communes/16702', 'commune=16702', '/brief?commune=16702'],
	['/issues/env.waste', 'province=40', null]
])('%s?%s leads to the brief %s', (path, search, address) => {
	expect(briefLink(path, search)).toBe(address);
});
