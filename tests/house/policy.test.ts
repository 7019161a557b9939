import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '#lib/domain/viewer.ts';
import { mayOpen, POLICIES } from '#lib/server/policy.ts';

/** Ids of all routes that answer anything: `/communes/[code]` from the folder of that name. */
const routes = [
	...new Set(
		globSync('src/routes/**/+{page,server}{.svelte,.ts,.server.ts}').map(
			(file) => dirname(file).replace(/^src\/routes/, '') || '/'
		)
	)
].toSorted();

describe('policies', () => {
	test('there is one for every route', () => {
		expect(routes.length).toBeGreaterThan(15);
		expect(routes.filter((route) => !Object.hasOwn(POLICIES, route))).toEqual([]);
	});

	test('there is none for a route that does not exist', () => {
		expect(Object.keys(POLICIES).filter((route) => !routes.includes(route))).toEqual([]);
	});

	test('a route without one is refused to every role', () => {
		for (const role of ROLES) {
			expect(mayOpen('/planted', role)).toBe(false);
			expect(mayOpen('constructor', role)).toBe(false);
		}
	});

	test.each([
		['/feedback', ['analyst', 'commission']],
		['/feedback/label', ['analyst', 'commission']],
		['/quality', ['analyst', 'commission', 'administrator']],
		['/hotspots', ROLES],
		['/hotspots/[id]', ROLES],
		['/hotspots/audit', ROLES],
		['/hotspots/digest', ROLES],
		['/hotspots/digest.[format]', ROLES],
		['/hotspots/triage', ['commission']],
		['/api/cube', ['analyst', 'commission', 'administrator']],
		['/', ROLES]
	])('%s opens to %j', (route, roles) => {
		expect(ROLES.filter((role) => mayOpen(route, role))).toEqual(roles);
	});

	test('a commission may open all that an analyst may', () => {
		const opened = (role: Role) => Object.keys(POLICIES).filter((route) => mayOpen(route, role));
		expect(opened('commission')).toEqual(expect.arrayContaining(opened('analyst')));
	});
});
